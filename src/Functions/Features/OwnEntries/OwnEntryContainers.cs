using MimFunctions.Domain.Directory;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.OwnEntries;

/// <summary>Where the entries that parties keep themselves are.</summary>
internal sealed class OwnEntryContainers : IKeepsDocuments
{
    /// <summary><see cref="PartyEntry"/>, all in one partition; the id is the party code.</summary>
    public const string PartyEntries = "partyentries";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<PartyEntry>(PartyEntries, "outbox.state"),
    ];
}
