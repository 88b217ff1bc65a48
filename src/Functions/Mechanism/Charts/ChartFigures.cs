using MimFunctions.Domain.Summaries;

namespace MimFunctions.Mechanism.Charts;

/// <summary>What both HTML and Word need to know of a chart's figures.</summary>
internal static class ChartFigures
{
    /// <summary>Stands instead of a drawing.</summary>
    public const string NothingToDraw = "There are no figures.";

    private const int MostDecimals = 3;

    /// <summary>Whether there is anything to draw.</summary>
    public static bool CanBeDrawn(Part.Chart chart) => chart is { Categories.Count: > 0, Series.Count: > 0 };

    /// <summary>Decimals that every figure of the chart is shown with: as many as the one that needs most, up to three.</summary>
    public static int Decimals(Part.Chart chart) => Values(chart).Select(Decimals).DefaultIfEmpty(0).Max();

    /// <summary>Decimals that a value needs, up to three; trailing zeros do not count: 2.50 needs one.</summary>
    public static int Decimals(decimal value)
    {
        var decimals = 0;
        while (decimals < MostDecimals && decimal.Round(value, decimals) != value)
            decimals++;
        return decimals;
    }

    /// <summary>Every value there is.</summary>
    public static IEnumerable<decimal> Values(Part.Chart chart) => chart.Series.SelectMany(series => series.Values).OfType<decimal>();

    /// <summary>Sum of a category over all series; null when there is no value at all.</summary>
    public static decimal? Total(Part.Chart chart, int category) =>
        chart.Series.Select(series => series.Values[category]).Aggregate((decimal?)null, (sum, value) => value is null ? sum : (sum ?? 0) + value);

    /// <summary>One panel of small multiples: the bars of one category, those that there are.</summary>
    public static Part.Chart Panel(Part.Chart chart, int category)
    {
        var bars = chart.Series.Where(series => series.Values[category] is not null).ToArray();
        return chart with
        {
            Caption = chart.Categories[category],
            Look = ChartLook.Bars,
            Categories = [.. bars.Select(series => series.Name)],
            Series = [new ChartSeries(chart.Categories[category], [.. bars.Select(series => series.Values[category])])],
        };
    }

    /// <summary>Whether the totals are worth a column of their own.</summary>
    public static bool HasTotals(Part.Chart chart) => chart is { Look: ChartLook.StackedBars, Series.Count: > 1 };

    /// <summary>The figures of a chart as a table: a row for each category, a column for each series, and the totals of stacked bars.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="caption">What the table is called.</param>
    public static Part.Table Table(Part.Chart chart, string caption)
    {
        var (decimals, totals) = (Decimals(chart), HasTotals(chart));
        IEnumerable<TableColumn> series = chart.Series.Select(one => new TableColumn(one.Name, IsFigure: true));
        IReadOnlyList<TableColumn> columns = [new(""), .. series, .. totals ? [new TableColumn("Total", IsFigure: true)] : Array.Empty<TableColumn>()];
        return new Part.Table(chart.Id, caption, columns, [.. chart.Categories.Select((name, category) => Row(name, category))]);

        TableRow Row(string name, int category) => new(
        [
            new Cell.Words(name),
            .. chart.Series.Select(one => Figure(one.Values[category])),
            .. totals ? [Figure(Total(chart, category))] : Array.Empty<Cell>(),
        ]);

        Cell Figure(decimal? value) => value is { } figure ? new Cell.Figure(figure, decimals) : new Cell.Nothing();
    }

    /// <summary>A description for those who can't see the chart: what is drawn, and which figure is the highest.</summary>
    public static string Description(Part.Chart chart)
    {
        var kind = chart.Look switch
        {
            ChartLook.Columns => "Column chart",
            ChartLook.Bars => "Bar chart",
            ChartLook.Panels => "Small bar charts on one scale, one for each",
            _ => "Stacked bar chart",
        };
        var entries = chart.Categories.Count == 1 ? "entry" : "entries";
        var drawn = $"{kind} of {chart.Categories.Count} {entries}, in {chart.Unit}: {string.Join(", ", chart.Series.Select(series => series.Name))}.";
        var highest = chart.Series
            .SelectMany(series => series.Values.Select((value, category) => (series.Name, Category: chart.Categories[category], Value: value)))
            .Where(point => point.Value is not null).OrderByDescending(point => point.Value).FirstOrDefault();
        return highest.Value is null
            ? $"{drawn} {NothingToDraw}"
            : $"{drawn} Highest: {highest.Category}, {highest.Name}, {FigureText.Of(highest.Value, Decimals(chart))}.";
    }
}
