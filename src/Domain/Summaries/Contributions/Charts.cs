namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>Makes charts of bars.</summary>
internal static class Charts
{
    /// <summary>A chart in the order given; nothing when it would say nothing (W-21).</summary>
    /// <param name="id">Unique in the document.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="series">Names of the series.</param>
    /// <param name="bars">The bars, each with a value for every series.</param>
    /// <param name="figuresIn">Id of the table that has its figures; null when none has.</param>
    public static IReadOnlyList<Part> Bars(
        string id, string caption, string unit, IReadOnlyList<string> series, IReadOnlyList<Bar> bars, string? figuresIn = null) => Telling(new Part.Chart(
            id, caption, ChartLook.Bars, unit, [.. bars.Select(bar => bar.Name)],
            [.. series.Index().Select(one => new ChartSeries(one.Item, [.. bars.Select(bar => bar.Values[one.Index])]))], figuresIn));

    /// <summary>The chart if it says something: not one bar alone, and not bars that are all alike (W-21).</summary>
    public static IReadOnlyList<Part> Telling(Part.Chart chart) =>
        chart.Categories.Count > 1 && chart.Series.SelectMany(one => one.Values).Where(value => value is not null).Distinct().Skip(1).Any() ? [chart] : [];

    /// <summary>The bars with the largest values above zero, by this series, the largest first.</summary>
    /// <param name="bars">All bars.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="by">Number of the series, from 0.</param>
    public static IReadOnlyList<Bar> Largest(IEnumerable<Bar> bars, int most, int by = 0) =>
    [
        .. bars.Where(bar => bar.Values[by] > 0).OrderByDescending(bar => bar.Values[by]).ThenBy(bar => bar.Name, StringComparer.Ordinal).Take(most),
    ];

    /// <summary>A bar for each of what the figures are about, beside the same of the period before.</summary>
    /// <param name="now">The figures.</param>
    /// <param name="before">Those of the period before.</param>
    /// <param name="about">What they are about, by which they are drawn together.</param>
    public static IEnumerable<Bar> Compare(IEnumerable<Figure> now, IEnumerable<Figure> before, Func<Figure, RowName> about)
    {
        var earlier = before.ToLookup(figure => about(figure).Key);
        return Row.Of(now.Select(figure => figure with { Row = about(figure) }))
            .Select(row => new Bar(Row.Text(row.Labels), [row.Sum, Figure.Sum(earlier[row.Key])]));
    }
}
