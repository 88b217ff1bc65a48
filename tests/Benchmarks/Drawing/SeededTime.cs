namespace MimFunctions.Benchmarks.Drawing;

/// <summary>When everything happened: two years of communications, four of reports, all of them over.</summary>
internal static class SeededTime
{
    /// <summary>The year that is summarised.</summary>
    public const int Year = 2025;

    /// <summary>First of the years of which there are reports.</summary>
    public const int FirstYear = 2022;

    /// <summary>Random numbers of one document: the same in every process.</summary>
    /// <param name="kind">Kind of document.</param>
    /// <param name="serial">Its number.</param>
    public static Random Dice(int kind, int serial) => new(unchecked((kind * 7_368_787) + serial));

    /// <summary>An instant (UTC) in these years, from the first day of the first to the last of the last.</summary>
    public static DateTimeOffset Between(Random random, int first, int last)
    {
        var begin = new DateTimeOffset(first, 1, 1, 6, 0, 0, TimeSpan.Zero);
        return begin.AddSeconds(random.NextInt64((long)(begin.AddYears(last - first + 1) - begin).TotalSeconds - 86_400));
    }
}
