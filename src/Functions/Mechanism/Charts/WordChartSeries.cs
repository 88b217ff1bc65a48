using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using MimFunctions.Domain.Summaries;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace MimFunctions.Mechanism.Charts;

/// <summary>A series of a chart: where its figures stand in the workbook, and the figures themselves, so that it is drawn without opening that.</summary>
internal static class WordChartSeries
{
    private const double LongestLine = 170;

    // The looks of SeriesLook: a tone and a pattern each.
    private static readonly (string Colour, Drawing.PresetPatternValues? Pattern)[] Looks =
    [
        ("1D4F91", null), ("A34A00", Drawing.PresetPatternValues.WideUpwardDiagonal), ("9FB3CC", null), ("14683A", Drawing.PresetPatternValues.Percent30),
        ("5B2C83", Drawing.PresetPatternValues.NarrowHorizontal), ("4D555E", Drawing.PresetPatternValues.DiagonalCross),
        ("A11220", Drawing.PresetPatternValues.NarrowVertical), ("00656F", Drawing.PresetPatternValues.WideDownwardDiagonal),
    ];

    /// <summary>The series with this number, from 0.</summary>
    public static BarChartSeries Make(Part.Chart chart, int number)
    {
        var (series, column) = (chart.Series[number], ChartWorkbook.Column(number + 1));
        var (colour, pattern) = Looks[number % Looks.Length];
        return new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)number }, new Order { Val = (uint)number },
            new SeriesText(new StringReference(new Formula($"{ChartWorkbook.Sheet}!${column}$1"), Strings([series.Name]))),
            new ChartShapeProperties(Fill(colour, pattern), new Drawing.Outline(WordChartSpace.Solid(colour)) { Width = 6350 }),
            new InvertIfNegative { Val = false },
            WordChartLabels.Make(chart, number),
            new CategoryAxisData(new StringReference(new Formula(Range("A", chart)), Strings([.. chart.Categories.Select(Name)]))),
            new DocumentFormat.OpenXml.Drawing.Charts.Values(new NumberReference(new Formula(Range(column, chart)), Numbers(series, ChartFigures.Decimals(chart)))));
    }

    /// <summary>Name of a category in lines of bearable length; not every program breaks them itself.</summary>
    public static string Name(string category) => string.Join('\n', TextMeasure.Lines(category, LongestLine));

    /// <summary>How figures with so many decimals are written, in Excel's format codes.</summary>
    public static string Format(int decimals) => decimals == 0 ? "#,##0" : $"#,##0.{new string('0', decimals)}";

    private static string Range(string column, Part.Chart chart) =>
        string.Create(CultureInfo.InvariantCulture, $"{ChartWorkbook.Sheet}!${column}$2:${column}${chart.Categories.Count + 1}");

    private static OpenXmlElement Fill(string colour, Drawing.PresetPatternValues? pattern) => pattern is null
        ? WordChartSpace.Solid(colour)
        : new Drawing.PatternFill(
            new Drawing.ForegroundColor(new Drawing.RgbColorModelHex { Val = colour }), new Drawing.BackgroundColor(new Drawing.RgbColorModelHex { Val = "FFFFFF" }))
        { Preset = pattern };

    private static StringCache Strings(IReadOnlyList<string> texts) =>
        new([new PointCount { Val = (uint)texts.Count }, .. texts.Select((text, index) => new StringPoint(new NumericValue(text)) { Index = (uint)index })]);

    private static NumberingCache Numbers(ChartSeries series, int decimals) => new(
    [
        new FormatCode(Format(decimals)), new PointCount { Val = (uint)series.Values.Count },
        .. series.Values.Select((value, index) => (value, index)).Where(point => point.value is not null)
            .Select(point => new NumericPoint(new NumericValue(point.value!.Value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)point.index }),
    ]);
}
