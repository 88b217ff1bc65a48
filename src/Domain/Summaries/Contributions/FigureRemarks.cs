using System.Globalization;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>What a reader has to know of figures that were added up.</summary>
internal static class FigureRemarks
{
    private const int MostNamed = 10;

    /// <summary>That several states may have counted the same twice; nothing when there is one state alone.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="unit">What is counted: "persons".</param>
    public static IReadOnlyList<Part> CountedTwice(IEnumerable<Figure> figures, string unit) => States(figures).Count > 1
        ? [new Part.Remark($"The figures come from several states, which may have counted the same {unit}.")]
        : [];

    /// <summary>That the differences compare figures of other states; nothing when the states are the same, or there is no figure before.</summary>
    public static IReadOnlyList<Part> OtherStates(IEnumerable<Figure> now, IEnumerable<Figure> before, string periodBefore)
    {
        var (states, earlier) = (States(now), States(before));
        return earlier.Count == 0 || states.SequenceEqual(earlier)
            ? []
            :
            [
                new Part.Remark(
                    $"The figures of the {periodBefore} come from {SummaryPhrases.List(earlier)}, those of now from {SummaryPhrases.List(states)}."),
            ];
    }

    /// <summary>Which figures are of another period than the semester of their report; nothing when none is said to be.</summary>
    public static IReadOnlyList<Part> OtherPeriods(IEnumerable<Figure> figures)
    {
        var others = figures.Where(figure => !string.IsNullOrWhiteSpace(figure.Period))
            .GroupBy(figure => (figure.Report.Semester, Period: figure.Period!.Trim()))
            .Where(same => !SemesterSpellings.Mean(same.Key.Semester, same.Key.Period))
            .GroupBy(same => same.Key.Period, (period, same) => (Key: period, Figures: same.SelectMany(figures => figures)))
            .OrderBy(period => period.Key, StringComparer.Ordinal)
            .Select(period => $"“{period.Key}” ({SummaryPhrases.List(Figure.Sources(period.Figures))})")
            .ToArray();
        return others.Length == 0
            ? []
            : [new Part.Remark($"Figures that reports give for another period are in the sums: {SummaryPhrases.List(others)}.")];
    }

    /// <summary>What the reports on the period before named and those of now don't, the largest first; nothing when all is named again.</summary>
    public static IReadOnlyList<Part> NotNamedNow(IEnumerable<Figure> now, IEnumerable<Figure> before, string periodBefore)
    {
        var known = now.Select(figure => figure.Row.Key).ToHashSet();
        var gone = Row.Of(before.Where(figure => !known.Contains(figure.Row.Key))).Where(row => row.Sum > 0).ToArray();
        var words = gone.Take(MostNamed).Select(row => string.Create(CultureInfo.InvariantCulture, $"{Row.Text(row.Labels)} ({row.Sum:N0})"));
        var named = SummaryPhrases.List(gone.Length > MostNamed ? [.. words, "others"] : words);
        return gone.Length == 0 ? [] : [new Part.Remark($"Named in the {periodBefore} but not now: {named}.")];
    }

    private static IReadOnlyList<MemberState> States(IEnumerable<Figure> figures) => figures.Select(figure => figure.Report.State).InOrder();
}
