using MimFunctions.Domain.Summaries;

namespace MimFunctions.Mechanism.Charts;

/// <summary>Where everything in a chart of horizontal bars goes: across in percent, down in CSS pixels.</summary>
internal sealed class BarPlan
{
    private const double NameWidth = 100, AboveWidth = 280, UsualGap = 13, TightGap = 9, BarGap = 2, AxisHeight = 28, Clearance = 10;
    private const int MostLinesBeside = 2, MostAtEase = 20;

    private readonly bool stacked;
    private readonly int bars;

    /// <param name="chart">The chart.</param>
    /// <param name="scale">The scale it shares with others; null for its own.</param>
    public BarPlan(Part.Chart chart, Axis? scale = null)
    {
        (Axis, stacked, bars) = (scale ?? Axis.Of(chart), chart.Look == ChartLook.StackedBars, chart.Look == ChartLook.StackedBars ? 1 : chart.Series.Count);
        Decimals = ChartFigures.Decimals(chart);
        var beside = chart.Categories.Select(name => TextMeasure.Lines(name, NameWidth)).ToList();
        IsAbove = beside.Any(lines => lines.Count > MostLinesBeside);
        Names = IsAbove ? [.. chart.Categories.Select(name => TextMeasure.Lines(name, AboveWidth))] : beside;
        var figure = Room(ChartFigures.Values(chart).Concat(Totals(chart)).Select(value => FigureText.Of(value, Decimals)));
        NamesEnd = IsAbove ? 0 : Room(Names.SelectMany(lines => lines));
        Left = NamesEnd + (Axis.Min < 0 ? figure : 0);
        Right = 100 - figure;
        Tops = [.. Names.Select((_, row) => Names.Take(row).Sum(GroupHeight) + (GroupGap / 2))];
    }

    /// <summary>The scale.</summary>
    public Axis Axis { get; }

    /// <summary>Decimals of every figure.</summary>
    public int Decimals { get; }

    /// <summary>Whether names stand above their bars, since one of them is too long to stand beside.</summary>
    public bool IsAbove { get; }

    /// <summary>The name of each category, in lines.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names { get; }

    /// <summary>Where names beside the bars end.</summary>
    public double NamesEnd { get; }

    /// <summary>Where the scale begins.</summary>
    public double Left { get; }

    /// <summary>Where the scale ends; right of it is room for the longest figure.</summary>
    public double Right { get; }

    /// <summary>Where each category begins.</summary>
    public IReadOnlyList<double> Tops { get; }

    /// <summary>Thickness of a bar.</summary>
    public double Thickness => stacked || bars == 1 ? 18 : 14;

    /// <summary>Where the bars end and the figures of the scale begin.</summary>
    public double Bottom => Names.Sum(GroupHeight);

    /// <summary>Height of the whole.</summary>
    public double Height => Bottom + AxisHeight;

    /// <summary>Where a value stands on the scale.</summary>
    public double At(decimal value) => Left + ((double)Axis.At(value) * (Right - Left));

    /// <summary>Where the bars of a category begin.</summary>
    public double BarsTop(int category) =>
        Tops[category] + (IsAbove ? NamesHeight(category) : Math.Max(0, (NamesHeight(category) - BarsHeight) / 2));

    /// <summary>Where the bar of a series begins.</summary>
    public double BarTop(int category, int series) => BarsTop(category) + (series * (Thickness + BarGap));

    /// <summary>Baseline of the first line of a name.</summary>
    public double NameBaseline(int category) => IsAbove
        ? Tops[category] + (SvgText.LineHeight / 2) + SvgText.ToBaseline - 2
        : BarsTop(category) + (BarsHeight / 2) - ((Names[category].Count - 1) * SvgText.LineHeight / 2) + SvgText.ToBaseline;

    // Thirty countries still fit on a page.
    private double GroupGap => Names.Count > MostAtEase ? TightGap : UsualGap;

    private double BarsHeight => (bars * (Thickness + BarGap)) - BarGap;

    private double NamesHeight(int category) => Names[category].Count * SvgText.LineHeight;

    private double GroupHeight(IReadOnlyList<string> name) =>
        GroupGap + (IsAbove ? (name.Count * SvgText.LineHeight) + BarsHeight : Math.Max(name.Count * SvgText.LineHeight, BarsHeight));

    private static double Room(IEnumerable<string> texts) => SvgText.Share(texts.Select(TextMeasure.Width).DefaultIfEmpty(0).Max() + Clearance);

    private static IEnumerable<decimal> Totals(Part.Chart chart) =>
        ChartFigures.HasTotals(chart) ? chart.Categories.Select((_, category) => ChartFigures.Total(chart, category)).OfType<decimal>() : [];
}
