using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Portal;

/// <summary>Where the drafts of forms are kept.</summary>
internal sealed class DraftContainers : IKeepsDocuments
{
    /// <summary><see cref="FormDraft"/>, by state code; the id is the draft's own.</summary>
    public const string Drafts = "drafts";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<FormDraft>(Drafts, "savedAt", "erasedAt"),
    ];
}
