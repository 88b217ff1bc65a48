using Microsoft.Azure.Cosmos;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>One search among the entries in Cosmos DB.</summary>
internal sealed class CosmosMeasureSearch(
    Container container, IDocumentStore documents, FormDefinition form, MeasureQuery wanted, IReadOnlyCollection<string> parties, int ranked)
{
    private readonly CosmosMeasureSql sql = new(wanted, parties);

    /// <summary>The page.</summary>
    public async Task<MeasureFinds> Page(int most, CancellationToken ct)
    {
        var total = (await All<int>(sql.Count(), ct)).Sum();
        var after = Reference.Parse(wanted.After) is { } reference ? (await documents.Read<MeasureEntry>(MeasureEntry.Key(reference), ct))?.Document.Position : null;
        // A page behind something that is not there has nothing on it.
        if (wanted.After is not null && after is null)
            return new MeasureFinds([], total, null);
        if (wanted.Words is null)
            return await Finds(await All<MeasureHit>(sql.Newest(most + 1, after), ct), most, total, ct);
        var (isLong, isByDate) = (total > ranked, total > ranked && !wanted.Words.IsAny);
        var page = isByDate ? await All<MeasureHit>(sql.Newest(most + 1, after), ct) : await Best(most + 1, after, ct);
        return (await Finds(page, most, total, ct)) with { Total = Math.Min(total, ranked), RankedOf = isByDate ? 0 : isLong ? ranked : null };
    }

    /// <summary>The newest in the order of how well they fit, and where they end the older ones by date.</summary>
    private async Task<IReadOnlyList<MeasureHit>> Best(int most, string? after, CancellationToken ct)
    {
        var newest = await All<MeasureHit>(sql.Newest(ranked), ct);
        var inOrder = MeasureRanking.Best(newest).ToList();
        var at = after is null ? 0 : inOrder.FindIndex(hit => hit.Position == after) + 1;
        var cut = newest.Count == ranked ? newest[^1].Position : null;
        List<MeasureHit> page = after is null || at > 0 ? [.. inOrder.Skip(at).Take(most)] : [];
        if (page.Count < most && cut is not null)
            page.AddRange(await All<MeasureHit>(sql.Newest(most - page.Count, at > 0 || after is null ? cut : Earlier(after, cut)), ct));
        return page;
    }

    private static string Earlier(string one, string other) => string.CompareOrdinal(one, other) < 0 ? one : other;

    private async Task<MeasureFinds> Finds(IReadOnlyList<MeasureHit> hits, int most, int total, CancellationToken ct)
    {
        List<MeasureFind> finds = [];
        foreach (var hit in hits.Take(most))
            finds.Add(new MeasureFind(hit.State, hit.Digest, await Said(hit, ct), hit.ChangedAt));
        return new MeasureFinds(finds, total, hits.Count > most ? hits[most - 1].Reference : null);
    }

    private async Task<IReadOnlyList<Passage>?> Said(MeasureHit hit, CancellationToken ct)
    {
        if (wanted.Words is null || await documents.Read<Submission>(SubmissionQueries.Key(hit.State, hit.Digest), ct) is not { Document: var found })
            return null;
        return FoundPassages.Of(MeasureText.Of(found, parties.Contains(hit.State) ? Circle.Parties : Circle.Network, form), sql.Parts);
    }

    // All partitions at once: what a search asks for may lie in those of any state and year.
    private Task<List<T>> All<T>(QueryDefinition query, CancellationToken ct) => container.Rows<T>(query, null, ct);
}

/// <summary>An entry that fits.</summary>
/// <param name="Position">Where it stands in the list.</param>
/// <param name="State">Code of the notifying state.</param>
/// <param name="Digest">Digest of the form.</param>
/// <param name="Length">Letters of its text.</param>
/// <param name="Times">How often each of the words stands in it.</param>
/// <param name="ChangedAt">The last change of the communication that it knows of.</param>
internal sealed record MeasureHit(string Position, string State, string Digest, double Length, IReadOnlyList<double> Times, DateTimeOffset? ChangedAt)
{
    /// <summary>Its number.</summary>
    public string Reference => Position[(Position.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}

/// <summary>
/// Puts hits in order by how well they fit, by the formula of Okapi BM25 with its usual constants, as FTS5 does; how rare a word is, is told by the hits
/// themselves.
/// </summary>
internal static class MeasureRanking
{
    private const double Saturation = 1.2, ByLength = 0.75;

    /// <summary>The best first; of those that fit alike the newest.</summary>
    public static IEnumerable<MeasureHit> Best(IReadOnlyList<MeasureHit> hits)
    {
        if (hits.Count == 0)
            return hits;
        var rarities = Enumerable.Range(0, hits[0].Times.Count).Select(part => Rarity(hits.Count(hit => hit.Times[part] > 0), hits.Count)).ToArray();
        var usual = hits.Average(hit => hit.Length);
        return hits.OrderByDescending(hit => rarities.Select((rarity, part) => rarity * Weight(hit.Times[part], hit.Length / usual)).Sum())
            .ThenByDescending(hit => hit.Position, StringComparer.Ordinal);
    }

    private static double Rarity(int with, int all) => Math.Log(1 + ((all - with + 0.5) / (with + 0.5)));

    private static double Weight(double times, double length) => times * (Saturation + 1) / (times + (Saturation * (1 - ByLength + (ByLength * length))));
}
