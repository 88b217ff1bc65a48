using Microsoft.Azure.Cosmos;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// The index of communications by Cosmos DB (docs/decisions/0036-search-in-cosmos-db.md): one entry for each in a container of its own, which all instances
/// share and whoever searches brings to where the store is.
/// </summary>
/// <param name="database">Where the container is.</param>
/// <param name="documents">What it follows.</param>
/// <param name="forms">Labels.</param>
/// <param name="clock">Tells the moment, and how long a piece took.</param>
/// <param name="ranked">So many of the newest hits are put in order by how well they fit.</param>
internal sealed class CosmosMeasureIndex(Database database, IDocumentStore documents, FormLibrary forms, TimeProvider clock, int ranked = MeasureSearch.Ranked)
    : FollowedIndex(documents, clock)
{
    private const int AtOnce = 8;

    private readonly IDocumentStore documents = documents;
    private bool hasForgotten;

    private Container Entries => database.GetContainer(MeasureContainers.MeasureEntries);

    /// <inheritdoc/>
    public override async Task Forget(CancellationToken ct)
    {
        // A process of the earlier release may run beside this one for a while; the next start looks again.
        if (hasForgotten)
            return;
        // How far it followed goes first: should that release come back, it makes its index anew.
        foreach (var noted in MeasureEntry.EarlierFollowed)
            await Delete(noted, ct);
        await Delete(new QueryDefinition("SELECT TOP 200 c.id, c.pk FROM c"), MeasureEntry.First, ct);
        await Delete(new QueryDefinition($"SELECT TOP 200 c.id, c.pk FROM c WHERE IS_DEFINED(c.doc[\"{MeasureEntry.Earlier}\"])"), null, ct);
        hasForgotten = true;
    }

    private protected override Task<MeasureFinds> Search(MeasureQuery wanted, IReadOnlyCollection<string> parties, int most, CancellationToken ct) =>
        new CosmosMeasureSearch(Entries, documents, wanted, parties, ranked).Page(most, ct);

    private protected override async Task<DateTimeOffset?> Through(Followed what, CancellationToken ct) =>
        (await documents.Read<MeasuresFollowed>(MeasureEntry.FollowedKey(what), ct))?.Document.Through;

    /// <summary>Where another instance noted something later meanwhile, its note stays.</summary>
    private protected override async Task Note(Followed what, DateTimeOffset through, CancellationToken ct)
    {
        var key = MeasureEntry.FollowedKey(what);
        for (var noted = await documents.Read<MeasuresFollowed>(key, ct); noted is null || noted.Document.Through < through; noted = await documents.Read<MeasuresFollowed>(key, ct))
        {
            if (await documents.TryWrite(key, new MeasuresFollowed(through), noted?.ETag, ct) is not null)
                return;
        }
    }

    private protected override async Task<int> Take(Followed what, IReadOnlyList<Submission> communications, DateTimeOffset through, CancellationToken ct)
    {
        var (taken, together) = (0, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct });
        await Parallel.ForEachAsync(communications, together, async (each, end) => Interlocked.Add(ref taken, await Put(each, end)));
        await Note(what, through, ct);
        return taken;
    }

    /// <summary>An entry that another instance made of a later state of the communication stays. How many were written: one or none.</summary>
    private async Task<int> Put(Submission communication, CancellationToken ct)
    {
        var key = MeasureEntry.Key(communication.Outcome.Communication!);
        while (true)
        {
            var standing = await documents.Read<MeasureEntry>(key, ct);
            if (standing is not null && (communication.ChangedAt is not { } changed || standing.Document.ChangedAt >= changed))
                return 0;
            if (await documents.TryWrite(key, MeasureEntry.Of(communication, forms.ReportForm), standing?.ETag, ct) is not null)
                return 1;
        }
    }

    private async Task Delete(QueryDefinition some, string? partition, CancellationToken ct)
    {
        var together = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };
        while (await Entries.Rows<EarlierEntry>(some, partition, ct) is { Count: > 0 } earlier)
            await Parallel.ForEachAsync(earlier, together, async (each, end) => await Delete(new DocumentKey(MeasureContainers.MeasureEntries, each.Pk, each.Id), end));
    }

    private async Task Delete(DocumentKey key, CancellationToken ct)
    {
        using var answer = await Entries.DeleteItemStreamAsync(key.Id, new PartitionKey(key.Partition), cancellationToken: ct);
        if (!answer.IsMissingItem())
            answer.EnsureSuccessStatusCode();
    }

    private sealed record EarlierEntry(string Id, string Pk);
}
