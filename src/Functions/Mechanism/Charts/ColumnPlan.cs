using MimFunctions.Domain.Summaries;

namespace MimFunctions.Mechanism.Charts;

/// <summary>Where everything in a chart of upright columns goes: across in percent, down in CSS pixels.</summary>
internal sealed class ColumnPlan
{
    private const double PlotHeight = 200, Filled = 0.76, ThinnestColumn = 11, LongestUpright = 130, Clearance = 8;
    private const int MostLines = 2;

    private readonly int columns, series;

    /// <param name="chart">The chart.</param>
    public ColumnPlan(Part.Chart chart)
    {
        (columns, series, Axis, Decimals) = (chart.Categories.Count, chart.Series.Count, Axis.Of(chart), ChartFigures.Decimals(chart));
        var ticks = Axis.Ticks.Max(tick => TextMeasure.Width(FigureText.Of(tick, ChartFigures.Decimals(tick)))) + Clearance;
        MinWidth = Math.Max(SvgText.Narrow, ticks + (columns * series * ThinnestColumn / Filled));
        Left = ticks / MinWidth * 100;
        var flat = chart.Categories.Select(name => TextMeasure.Lines(name, SlotPixels - Clearance)).ToList();
        IsUpright = flat.Any(lines => lines.Count > MostLines || lines.Any(line => TextMeasure.Width(line) > SlotPixels)) || flat.Zip(chart.Categories).Any(Breaks);
        Names = IsUpright ? [.. chart.Categories.Select(name => TextMeasure.Lines(name, LongestUpright))] : flat;
        var figure = ChartFigures.Values(chart).Select(value => TextMeasure.Width(FigureText.Of(value, Decimals))).DefaultIfEmpty(0).Max();
        FiguresAreUpright = figure > ColumnPixels + Clearance;
        FigureRoom = (FiguresAreUpright ? figure : SvgText.LineHeight) + 6;
    }

    /// <summary>The scale.</summary>
    public Axis Axis { get; }

    /// <summary>Decimals of every figure.</summary>
    public int Decimals { get; }

    /// <summary>Narrower than this the chart must not get, in CSS pixels.</summary>
    public double MinWidth { get; }

    /// <summary>Where the columns begin; left of it are the figures of the scale.</summary>
    public double Left { get; }

    /// <summary>Whether names are turned by a quarter.</summary>
    public bool IsUpright { get; }

    /// <summary>Whether the figures above the columns are turned by a quarter.</summary>
    public bool FiguresAreUpright { get; }

    /// <summary>Room for figures above the highest column and below the lowest.</summary>
    public double FigureRoom { get; }

    /// <summary>The name of each category, in lines.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names { get; }

    /// <summary>Whether all names have room; else the chart is better drawn as bars.</summary>
    public bool Fits => Names.All(lines => lines.Count <= MostLines && (!IsUpright || lines.Count * SvgText.LineHeight <= SlotPixels + 2));

    /// <summary>Where the columns end and the names begin.</summary>
    public double Bottom => FigureRoom + PlotHeight + (Axis.Min < 0 ? FigureRoom : 0);

    /// <summary>Height of the whole.</summary>
    public double Height => Bottom + 10 + (IsUpright
        ? Names.SelectMany(lines => lines).Select(TextMeasure.Width).DefaultIfEmpty(0).Max()
        : Names.Select(lines => lines.Count).DefaultIfEmpty(1).Max() * SvgText.LineHeight);

    /// <summary>Width of a column, in percent.</summary>
    public double Width => Slot * Filled / series;

    /// <summary>Height at which a value stands.</summary>
    public double At(decimal value) => FigureRoom + ((1 - (double)Axis.At(value)) * PlotHeight);

    /// <summary>Middle of a category.</summary>
    public double Middle(int category) => Left + ((category + 0.5) * Slot);

    /// <summary>Left edge of a column.</summary>
    public double Edge(int category, int number) => Middle(category) + (((number - (series / 2.0)) * Slot * Filled) / series);

    private double Slot => (100 - Left) / columns;

    private double SlotPixels => Slot / 100 * MinWidth;

    private double ColumnPixels => Width / 100 * MinWidth;

    private static bool Breaks((IReadOnlyList<string> Lines, string Name) name) =>
        string.Join(' ', name.Lines) != string.Join(' ', name.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
