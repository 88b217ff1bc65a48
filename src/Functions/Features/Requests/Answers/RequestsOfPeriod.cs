using System.Collections.Concurrent;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>
/// The requests asked in a period. Figures of a year look at every request of it, of which nearly all are over and never change: what was read once is kept, and read again when
/// its tag in the store is another.
/// </summary>
internal sealed class RequestsOfPeriod(IDocumentStore documents)
{
    /// <summary>So many are kept at most, some kilobytes each: three years of a hub that is used as the old network never was.</summary>
    private const int Most = 5000;

    /// <summary>When more than this are missing, the period is read in one go.</summary>
    private const int OneByOne = 20;

    private readonly ConcurrentDictionary<string, Versioned<InformationRequest>> kept = new(StringComparer.Ordinal);

    /// <summary>Those asked in whole days of Brussels, in the order in which they were asked.</summary>
    public async Task<IReadOnlyList<InformationRequest>> AskedBetween(DateOnly first, DateOnly last, CancellationToken ct)
    {
        var query = new DocumentQuery(RequestContainers.Requests)
        {
            Where = [new Condition("askedAt", Comparison.AtLeast, Indicators.Begins(first)), new Condition("askedAt", Comparison.Below, Indicators.Ends(last))],
            // By the index: without an order, SQLite looks through the container.
            OrderBy = "askedAt",
        };
        var stamps = await documents.Query<Stamp>(query, ct).ToListAsync(ct);
        if (stamps.Count(stamp => Kept(stamp) is null) > OneByOne)
            return await All(query, ct);
        List<InformationRequest> found = [];
        foreach (var stamp in stamps)
        {
            if ((Kept(stamp) ?? await Read(stamp.Document.Reference, ct)) is { } request)
                found.Add(request);
        }

        return found;
    }

    private InformationRequest? Kept(Versioned<Stamp> stamp) =>
        kept.TryGetValue(stamp.Document.Reference.ToString(), out var known) && known.ETag == stamp.ETag ? known.Document : null;

    private async Task<IReadOnlyList<InformationRequest>> All(DocumentQuery query, CancellationToken ct)
    {
        List<InformationRequest> found = [];
        await foreach (var read in documents.Query<InformationRequest>(query, ct))
            found.Add(Keep(read));
        return found;
    }

    private async Task<InformationRequest?> Read(RequestReference reference, CancellationToken ct) =>
        await documents.Read<InformationRequest>(RequestStore.Key(reference), ct) is { } read ? Keep(read) : null;

    private InformationRequest Keep(Versioned<InformationRequest> read)
    {
        if (kept.Count >= Most)
            kept.Clear();
        return (kept[read.Document.Case] = read).Document;
    }

    /// <summary>What of a request says which it is: nothing else of it is read.</summary>
    private sealed record Stamp(RequestReference Reference);
}
