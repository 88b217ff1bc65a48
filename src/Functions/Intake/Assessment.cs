using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Intake;

/// <summary>What a content that was never dropped before is, before anything is decided or stored because of it.</summary>
internal abstract record Assessment
{
    private Assessment()
    {
    }

    /// <summary>A form that will be accepted.</summary>
    public sealed record Fit(IFormKind Kind, MemberState State, string Form, Judgement Judgement) : Assessment;

    /// <summary>Nothing can be taken from it; the findings say why.</summary>
    public sealed record Unfit(string? Form, FormFields Fields, IReadOnlyList<Finding> Findings) : Assessment;

    /// <summary>The original text that a communication waits for (field 9b).</summary>
    public sealed record OriginalText(Reference Of) : Assessment;
}
