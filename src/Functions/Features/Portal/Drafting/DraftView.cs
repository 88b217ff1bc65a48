using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Portal.Sending;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Pages;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary>A draft as its page shows it.</summary>
/// <param name="Draft">The draft as it is stored.</param>
/// <param name="Form">The form.</param>
/// <param name="State">The state.</param>
/// <param name="Saved">When it was saved last, and by whom.</param>
public sealed record DraftView(FormDraft Draft, FormDefinition Form, MemberState State, Sentence Saved)
{
    /// <summary>What stands in the fields: what is stored, or what was typed and could not be saved yet.</summary>
    public FormFields Fields { get; init; } = Draft.Fields;

    /// <summary>What the hub has to say of it; null when it was not checked.</summary>
    public IReadOnlyList<FindingLine>? Findings { get; init; }

    /// <summary>Whether the check was part of sending, and nothing was sent because of what it found.</summary>
    public bool WasToBeSent { get; init; }

    /// <summary>Fields that somebody else changed as well, differently: nothing was saved.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    /// <summary>Fields that somebody else changed meanwhile: both changes are kept.</summary>
    public IReadOnlyList<string> Theirs { get; init; } = [];

    /// <summary>What resembles it; null when nobody asked.</summary>
    public AlikeCases? Alike { get; init; }

    /// <summary>Why nothing was saved or sent; null when nothing is wrong.</summary>
    public PageText? Fault { get; init; }

    /// <summary>Whether it was saved just now.</summary>
    public bool IsSaved { get; init; }

    /// <summary>Whether whoever is asked can say what was there before.</summary>
    public bool CanLookForAlike { get; init; }

    /// <summary>Address of the draft.</summary>
    public string Href => $"/drafts/{Draft.State}/{Draft.Id}";

    /// <summary>What stands against it.</summary>
    public IReadOnlyList<FindingLine> ToMend => [.. (Findings ?? []).Where(finding => finding.Severity == Severity.Error)];

    /// <summary>Title of the window: what is wrong comes first, so that it is heard first.</summary>
    public PageText Title => ToMend.Count > 0 || Disputed.Count > 0 || Fault is not null ? Say($"To mend: {Name}") : Name;

    private string Name => Draft.Title ?? FormLanguage.Spoken(Form).Title;
}
