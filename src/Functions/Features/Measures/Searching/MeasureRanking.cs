namespace MimFunctions.Features.Measures.Searching;

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
            .ThenByDescending(hit => hit.Place, StringComparer.Ordinal);
    }

    private static double Rarity(int with, int all) => Math.Log(1 + ((all - with + 0.5) / (with + 0.5)));

    private static double Weight(double times, double length) => times * (Saturation + 1) / (times + (Saturation * (1 - ByLength + (ByLength * length))));
}
