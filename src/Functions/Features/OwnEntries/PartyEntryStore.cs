using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.OwnEntries;

/// <summary>Reads and commits the entries of parties.</summary>
internal sealed class PartyEntryStore(IDocumentStore documents, CaseStore<PartyEntry> cases, DirectoryFile file, DirectoryInForce directory, TimeProvider clock)
{
    private const string Partition = "entries";

    /// <summary>Where the entry of a party is.</summary>
    public static DocumentKey Place(string party) => new(OwnEntryContainers.PartyEntries, Partition, party);

    /// <summary>Every entry.</summary>
    public static async Task<IReadOnlyList<PartyEntry>> All(IDocumentStore documents, CancellationToken ct) =>
        await documents.Query<PartyEntry>(new DocumentQuery(OwnEntryContainers.PartyEntries, Partition), ct).Select(found => found.Document).ToListAsync(ct);

    /// <inheritdoc cref="All(IDocumentStore, CancellationToken)"/>
    public Task<IReadOnlyList<PartyEntry>> All(CancellationToken ct) => All(documents, ct);

    /// <summary>The entry of a party; null while it goes by the file of the directory.</summary>
    public Task<PartyEntry?> Find(string party, CancellationToken ct) => cases.Find(Place(party), ct);

    /// <summary>The entry of a party, or what the file says of it as an entry.</summary>
    public async Task<PartyEntry> FindOrFile(string party, CancellationToken ct) =>
        await Find(party, ct) ?? PartyEntry.From((await file.Current(ct)).Party(party) ?? new Party(party, [], []), clock.GetUtcNow());

    /// <summary>Decides and commits; the first change makes an entry of what the file says. The directory is looked at anew.</summary>
    public async Task<TDecision> Change<TDecision>(string party, Func<PartyEntry, TDecision> decide, Func<TDecision, PartyEntry?> changed, CancellationToken ct)
    {
        var done = await cases.Change(Place(party), decide, changed, ct, await FindOrFile(party, ct));
        directory.LookAgain();
        return done!.Value.Decision;
    }
}
