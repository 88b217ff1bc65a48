using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.OwnEntries;

/// <summary>What parties say of their own people stands over the file of the directory.</summary>
internal sealed class PartiesThemselves(IDocumentStore documents) : IDirectoryOverlay
{
    /// <inheritdoc/>
    public async Task<ContactDirectory> Over(ContactDirectory people, CancellationToken ct) => PartyEntry.Over(people, [.. await PartyEntryStore.All(documents, ct)]);
}
