namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// Puts hits in order by how well they fit, by the formula of Okapi BM25 with its usual constants; how rare a word is, is told by the hits themselves. FTS5 would
/// go through all that have a word to know it (docs/decisions/0097-words-found-by-their-beginnings.md).
/// </summary>
internal static class MeasureRanking
{
    private const double Saturation = 1.2, ByLength = 0.75;

    /// <summary>The best first; of those that fit alike the newest.</summary>
    /// <param name="newest">Hits, the newest first.</param>
    /// <param name="fit">What tells how well one fits.</param>
    public static IEnumerable<T> Best<T>(IReadOnlyList<T> newest, Func<T, Fit> fit)
    {
        if (newest.Count == 0)
            return newest;
        var fits = newest.Select(fit).ToArray();
        var rarities = Enumerable.Range(0, fits[0].Times.Count).Select(part => Rarity(fits.Count(hit => hit.Times[part] > 0), fits.Length)).ToArray();
        var usual = fits.Average(hit => hit.Length);
        return newest.Zip(fits, (hit, how) => (Hit: hit, Score: rarities.Select((rarity, part) => rarity * Weight(how.Times[part], how.Length / usual)).Sum()))
            .OrderByDescending(scored => scored.Score).Select(scored => scored.Hit);
    }

    private static double Rarity(int with, int all) => Math.Log(1 + ((all - with + 0.5) / (with + 0.5)));

    private static double Weight(double times, double length) => times * (Saturation + 1) / (times + (Saturation * (1 - ByLength + (ByLength * length))));
}

/// <summary>How the words that are looked for stand in a text.</summary>
/// <param name="Length">How long the text is.</param>
/// <param name="Times">How often each of the words stands in it.</param>
internal readonly record struct Fit(double Length, IReadOnlyList<double> Times);
