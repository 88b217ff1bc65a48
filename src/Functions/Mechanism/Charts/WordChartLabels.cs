using DocumentFormat.OpenXml.Drawing.Charts;
using MimFunctions.Domain.Summaries;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace MimFunctions.Mechanism.Charts;

/// <summary>The figures at the bars: behind them, or within them, on white, where they are stacked.</summary>
internal static class WordChartLabels
{
    private const int MostLevel = 14, TextSize = 850;

    /// <summary>About how long a bar over the whole scale is, in CSS pixels.</summary>
    private const double ScaleWidth = 460;

    /// <summary>Whether figures and names of columns have to be turned by a quarter.</summary>
    public static bool AreMany(Part.Chart chart) => chart.Categories.Count * chart.Series.Count > MostLevel;

    /// <summary>The labels of a series.</summary>
    public static DataLabels Make(Part.Chart chart, int series)
    {
        var stacked = chart.Look == ChartLook.StackedBars;
        return new DataLabels(
        [
            .. stacked ? Left(chart, series) : [],
            new NumberingFormat { FormatCode = WordChartSeries.Format(ChartFigures.Decimals(chart)), SourceLinked = false },
            new ChartShapeProperties(stacked ? WordChartSpace.Solid("FFFFFF") : new Drawing.NoFill()),
            WordChartSpace.Text(TextSize, chart.Look == ChartLook.Columns && AreMany(chart)),
            new DataLabelPosition { Val = stacked ? DataLabelPositionValues.Center : DataLabelPositionValues.OutsideEnd },
            new ShowLegendKey { Val = false }, new ShowValue { Val = true }, new ShowCategoryName { Val = false }, new ShowSeriesName { Val = false },
            new ShowPercent { Val = false }, new ShowBubbleSize { Val = false },
        ]);
    }

    /// <summary>Those left out, as their bar is shorter than they are; the table below has them.</summary>
    private static IEnumerable<DataLabel> Left(Part.Chart chart, int series)
    {
        var (axis, decimals) = (Axis.Of(chart), ChartFigures.Decimals(chart));
        return chart.Series[series].Values.Select((value, index) => (Value: value ?? 0, Index: index))
            .Where(point => (double)(Math.Abs(point.Value) / (axis.Max - axis.Min)) * ScaleWidth < TextMeasure.Width(FigureText.Of(point.Value, decimals)))
            .Select(point => new DataLabel(new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)point.Index }, new Delete { Val = true }));
    }
}
