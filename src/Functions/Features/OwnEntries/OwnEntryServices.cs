using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.OwnEntries;

/// <summary>What parties say of their own people.</summary>
internal static class OwnEntryServices
{
    /// <summary>The entries, what they owe, and how they stand over the file of the directory. Before subscriptions, which take experts out of both.</summary>
    public static IServiceCollection AddOwnEntries(this IServiceCollection services) => services
        .AddOwing(new OwingDocuments<PartyEntry>(OwnEntryContainers.PartyEntries, entry => PartyEntryStore.Place(entry.Party)))
        .AddSingleton<CaseStore<PartyEntry>>()
        .AddSingleton<PartyEntryStore>()
        .AddSingleton<PartyCodes>()
        .AddSingleton<IDirectoryOverlay, PartiesThemselves>()
        .AddSingleton<IWaits, EntriesToConfirm>();
}

/// <summary>What parties say of their own people stands over the file of the directory.</summary>
internal sealed class PartiesThemselves(IDocumentStore documents) : IDirectoryOverlay
{
    /// <inheritdoc/>
    public async Task<ContactDirectory> Over(ContactDirectory people, CancellationToken ct) => PartyEntry.Over(people, [.. await PartyEntryStore.All(documents, ct)]);
}
