using Microsoft.Azure.Cosmos;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>One search among the entries in Cosmos DB.</summary>
internal sealed class CosmosMeasureSearch(Container container, IDocumentStore documents, MeasureQuery wanted, IReadOnlyCollection<string> parties, int ranked)
{
    private readonly CosmosMeasureSql sql = new(wanted, parties);

    /// <summary>The page.</summary>
    public async Task<MeasureFinds> Page(int most, CancellationToken ct)
    {
        var after = Reference.Parse(wanted.After) is { } reference ? (await documents.Read<MeasureEntry>(MeasureEntry.Key(reference), ct))?.Document.Listed : null;
        // A page behind something that is not there has nothing on it.
        var isNowhere = wanted.After is not null && after is null;
        if (wanted.Words is null)
            return Finds(isNowhere ? [] : await All<MeasureHit>(sql.Newest(most + 1, after), ct), most, (await All<int>(sql.Count(), ct)).Sum());
        // Not counted: that would read every entry that has the words.
        var newest = await All<MeasureHit>(sql.Newest(ranked + 1), ct);
        var isLong = newest.Count > ranked;
        var isByDate = isLong && !wanted.Words.IsAny;
        var page = isNowhere ? [] : isByDate ? await ByDate(newest, most + 1, after, ct) : await Best([.. newest.Take(ranked)], isLong, most + 1, after, ct);
        return Finds(page, most, Math.Min(newest.Count, ranked)) with { RankedOf = isByDate ? 0 : isLong ? ranked : null };
    }

    private async Task<IReadOnlyList<MeasureHit>> ByDate(List<MeasureHit> newest, int most, string? after, CancellationToken ct) =>
        after is null ? newest : await All<MeasureHit>(sql.Newest(most, after), ct);

    /// <summary>The newest in the order of how well they fit, and where they end the older ones by date.</summary>
    private async Task<IReadOnlyList<MeasureHit>> Best(List<MeasureHit> newest, bool hasOlder, int most, string? after, CancellationToken ct)
    {
        var inOrder = MeasureRanking.Best(newest, hit => new Fit(hit.Length, hit.Times)).ToList();
        var at = after is null ? 0 : inOrder.FindIndex(hit => hit.Listed == after) + 1;
        List<MeasureHit> page = after is null || at > 0 ? [.. inOrder.Skip(at).Take(most)] : [];
        if (page.Count < most && hasOlder)
            page.AddRange(await All<MeasureHit>(sql.Newest(most - page.Count, at > 0 || after is null ? newest[^1].Listed : Earlier(after, newest[^1].Listed)), ct));
        return page;
    }

    private static string Earlier(string one, string other) => string.CompareOrdinal(one, other) < 0 ? one : other;

    private static MeasureFinds Finds(IReadOnlyList<MeasureHit> hits, int most, int total) =>
        new([.. hits.Take(most).Select(hit => new MeasureFind(hit.State, hit.Digest, hit.ChangedAt))], total, hits.Count > most ? hits[most - 1].Reference : null);

    // All partitions at once: what a search asks for may lie in those of any state and year.
    private Task<List<T>> All<T>(QueryDefinition query, CancellationToken ct) => container.Rows<T>(query, null, ct);
}

/// <summary>An entry that fits.</summary>
/// <param name="Listed">Where it stands in the list.</param>
/// <param name="State">Code of the notifying state.</param>
/// <param name="Digest">Digest of the form.</param>
/// <param name="Length">Letters of its text.</param>
/// <param name="Times">How often each of the words stands in it.</param>
/// <param name="ChangedAt">The last change of the communication that it knows of.</param>
internal sealed record MeasureHit(string Listed, string State, string Digest, double Length, IReadOnlyList<double> Times, DateTimeOffset? ChangedAt)
{
    /// <summary>Its number.</summary>
    public string Reference => Listed[(Listed.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
