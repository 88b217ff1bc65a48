using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms.Envelopes;

namespace MimFunctions.Mechanism.Intake;

/// <summary>What a content that was never dropped before is, before anything is decided or stored because of it.</summary>
internal abstract record Assessment
{
    private Assessment()
    {
    }

    /// <summary>Code of the language in which the form is filled in; null for English, and when it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>A form that will be accepted.</summary>
    public sealed record Fit(IFormKind Kind, MemberState State, string Form, Judgement Judgement) : Assessment;

    /// <summary>Nothing can be taken from it; the findings say why.</summary>
    public sealed record Unfit(string? Form, FormFields Fields, IReadOnlyList<Finding> Findings) : Assessment;

    /// <summary>It bears the marking of classified information (CT-11): nothing of it is kept.</summary>
    public sealed record Classified(Finding Why) : Assessment;

    /// <summary>A mail or an archive with forms in it, each of which is taken in by itself.</summary>
    public sealed record Packed(IReadOnlyList<EnclosedFile> Files) : Assessment;

    /// <summary>A file that a form waits for: an original text (field 9b), or what belongs to an answer.</summary>
    /// <param name="To">Reference of the form that waits.</param>
    public sealed record AwaitedFile(string To) : Assessment;
}
