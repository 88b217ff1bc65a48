using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Feeds;

/// <summary>Reads and commits the feeds of people.</summary>
internal sealed class FeedStore(IDocumentStore documents)
{
    /// <summary>The feeds of a person; none yet when there are none.</summary>
    public async Task<ReaderFeeds> Find(string key, CancellationToken ct) => (await documents.Read<ReaderFeeds>(Place(key), ct))?.Document ?? new ReaderFeeds(key, []);

    /// <summary>Decides and commits, again when someone else was first.</summary>
    public async Task<CaseDecision<ReaderFeeds>> Change(string key, Func<ReaderFeeds, CaseDecision<ReaderFeeds>> decide, CancellationToken ct)
    {
        while (true)
        {
            var read = await documents.Read<ReaderFeeds>(Place(key), ct);
            var decision = decide(read?.Document ?? new ReaderFeeds(key, []));
            if (decision is not CaseDecision<ReaderFeeds>.Changed { Next: var next } || await documents.TryWrite(Place(key), next, read?.ETag, ct) is not null)
                return decision;
        }
    }

    private static DocumentKey Place(string key) => key.Split(':') is [var party, var digest]
        ? new DocumentKey(MeasureContainers.ReaderFeeds, party, digest)
        : throw new ArgumentException($"“{key}” is no directory key.", nameof(key));
}
