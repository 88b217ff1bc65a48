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
/// <param name="ranked">So many of the newest hits are put in order by how well they fit.</param>
internal sealed class CosmosMeasureIndex(Database database, IDocumentStore documents, FormLibrary forms, int ranked = MeasureSearch.Ranked) : IMeasureIndex, IDisposable
{
    private const int AtOnce = 8;

    private readonly MeasureFollowing received = new(documents, "receivedAt", each => each.ReceivedAt), changed = new(documents, "changedAt", each => each.ChangedAt!.Value);
    private readonly SemaphoreSlim following = new(1, 1);

    /// <inheritdoc/>
    public async Task<MeasureFinds> Find(MeasureQuery wanted, IReadOnlyCollection<string> parties, int most, CancellationToken ct)
    {
        await following.WaitAsync(ct);
        try
        {
            await Follow("receivedAt", received, submission => submission.ReceivedAt, ct);
            await Follow("changedAt", changed, submission => submission.ChangedAt!.Value, ct);
        }
        finally
        {
            following.Release();
        }

        return await new CosmosMeasureSearch(database.GetContainer(MeasureContainers.MeasureEntries), documents, forms.ReportForm, wanted, parties, ranked).Page(most, ct);
    }

    /// <inheritdoc/>
    public void Dispose() => following.Dispose();

    private async Task Follow(string path, MeasureFollowing store, Func<Submission, DateTimeOffset> moment, CancellationToken ct)
    {
        var key = MeasureEntry.FollowedKey(path);
        var noted = await documents.Read<MeasuresFollowed>(key, ct);
        await foreach (var some in store.Since(noted?.Document.Through, ct))
        {
            var together = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };
            await Parallel.ForEachAsync(some.Where(each => each.Outcome.Communication is not null), together, async (each, end) => await Put(MeasureEntry.Of(each, forms.ReportForm), each.Reference!, end));
            noted = await Note(key, noted, moment(some[^1]), ct);
        }
    }

    /// <summary>An entry that another instance made of a later state of the communication stays.</summary>
    private async Task Put(MeasureEntry entry, string reference, CancellationToken ct)
    {
        for (string? tag = null; tag is null;)
        {
            var standing = await documents.Read<MeasureEntry>(MeasureEntry.Key(reference), ct);
            if (standing is not null && (entry.ChangedAt is not { } changed || standing.Document.ChangedAt >= changed))
                return;
            tag = await documents.TryWrite(MeasureEntry.Key(reference), entry, standing?.ETag, ct);
        }
    }

    /// <summary>Where another instance noted something meanwhile, its note stays: what lies between is read again.</summary>
    private async Task<Versioned<MeasuresFollowed>?> Note(DocumentKey key, Versioned<MeasuresFollowed>? noted, DateTimeOffset through, CancellationToken ct)
    {
        if (noted?.Document.Through >= through)
            return noted;
        var followed = new MeasuresFollowed(through);
        return await documents.TryWrite(key, followed, noted?.ETag, ct) is { } tag ? new(followed, tag) : await documents.Read<MeasuresFollowed>(key, ct);
    }
}
