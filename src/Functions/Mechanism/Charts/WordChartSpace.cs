using DocumentFormat.OpenXml.Drawing.Charts;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Word;
using Drawing = DocumentFormat.OpenXml.Drawing;
using DrawnBars = DocumentFormat.OpenXml.Drawing.Charts.BarChart;

namespace MimFunctions.Mechanism.Charts;

/// <summary>A chart in DrawingML (ECMA-376 part 1, 21.2): the same bars on the same scale as in HTML.</summary>
internal static class WordChartSpace
{
    private const uint Names = 1, Values = 2;
    private const int TextSize = 900;

    /// <summary>The chart.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="workbook">Relationship id of the workbook with its figures.</param>
    /// <param name="scale">The scale it shares with others; null for its own.</param>
    public static ChartSpace Make(Part.Chart chart, string workbook, Axis? scale = null)
    {
        var space = new ChartSpace(
            new Date1904 { Val = false }, new EditingLanguage { Val = FormStyles.Language }, new RoundedCorners { Val = false }, Chart(chart, scale ?? Axis.Of(chart)),
            new ShapeProperties(new Drawing.NoFill(), new Drawing.Outline(new Drawing.NoFill())), Text(TextSize),
            new ExternalData(new AutoUpdate { Val = false }) { Id = workbook });
        space.AddNamespaceDeclaration("c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        space.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        return space;
    }

    /// <summary>Text.</summary>
    /// <param name="size">In hundredths of a point.</param>
    /// <param name="isUpright">Whether it is turned by a quarter, to be read from below.</param>
    public static TextProperties Text(int size, bool isUpright = false) => new(
        isUpright ? new Drawing.BodyProperties { Rotation = -5400000, Vertical = Drawing.TextVerticalValues.Horizontal } : new Drawing.BodyProperties(),
        new Drawing.ListStyle(),
        new Drawing.Paragraph(
            new Drawing.ParagraphProperties(new Drawing.DefaultRunProperties(Solid("1F2937"), new Drawing.LatinFont { Typeface = "Calibri" }) { FontSize = size }),
            new Drawing.EndParagraphRunProperties { Language = FormStyles.Language }));

    /// <summary>A colour.</summary>
    public static Drawing.SolidFill Solid(string colour) => new(new Drawing.RgbColorModelHex { Val = colour });

    private static Chart Chart(Part.Chart chart, Axis scale)
    {
        var plot = new PlotArea(new Layout(), Bars(chart), NameAxis(chart), ValueAxis(chart, scale));
        var drawn = new Chart(new AutoTitleDeleted { Val = true }, plot);
        if (chart.Series.Count > 1)
            drawn.Append(new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }));
        drawn.Append(new PlotVisibleOnly { Val = true }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap });
        return drawn;
    }

    private static DrawnBars Bars(Part.Chart chart)
    {
        var stacked = chart.Look == ChartLook.StackedBars;
        var bars = new DrawnBars(
            new BarDirection { Val = chart.Look == ChartLook.Columns ? BarDirectionValues.Column : BarDirectionValues.Bar },
            new BarGrouping { Val = stacked ? BarGroupingValues.Stacked : BarGroupingValues.Clustered }, new VaryColors { Val = false });
        bars.Append(chart.Series.Select((_, series) => WordChartSeries.Make(chart, series)));
        bars.Append(new GapWidth { Val = 45 });
        if (stacked)
            bars.Append(new Overlap { Val = 100 });
        bars.Append(new AxisId { Val = Names }, new AxisId { Val = Values });
        return bars;
    }

    // Bars are read from the top down, columns from left to right.
    private static CategoryAxis NameAxis(Part.Chart chart) => new(
        new AxisId { Val = Names },
        new Scaling(new Orientation { Val = chart.Look == ChartLook.Columns ? OrientationValues.MinMax : OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = chart.Look == ChartLook.Columns ? AxisPositionValues.Bottom : AxisPositionValues.Left },
        new NumberingFormat { FormatCode = "General", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None }, new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        new ChartShapeProperties(new Drawing.Outline(Solid("1F2937")) { Width = 12700 }), Text(TextSize, chart.Look == ChartLook.Columns && WordChartLabels.AreMany(chart)),
        new CrossingAxis { Val = Values }, new Crosses { Val = CrossesValues.AutoZero }, new AutoLabeled { Val = false },
        new LabelAlignment { Val = LabelAlignmentValues.Center }, new LabelOffset { Val = 100 }, new TickLabelSkip { Val = 1 }, new NoMultiLevelLabels { Val = true });

    private static ValueAxis ValueAxis(Part.Chart chart, Axis axis)
    {
        var columns = chart.Look == ChartLook.Columns;
        return new ValueAxis(
            new AxisId { Val = Values },
            new Scaling(
                new Orientation { Val = OrientationValues.MinMax }, new MaxAxisValue { Val = (double)axis.Max }, new MinAxisValue { Val = (double)axis.Min }),
            new Delete { Val = false },
            new AxisPosition { Val = columns ? AxisPositionValues.Left : AxisPositionValues.Bottom },
            new MajorGridlines(new ChartShapeProperties(new Drawing.Outline(Solid("C9D1D9")) { Width = 6350 })),
            new NumberingFormat { FormatCode = WordChartSeries.Format(axis.Ticks.Max(ChartFigures.Decimals)), SourceLinked = false },
            new MajorTickMark { Val = TickMarkValues.None }, new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
            new ChartShapeProperties(new Drawing.Outline(new Drawing.NoFill())), Text(TextSize - 50),
            new CrossingAxis { Val = Names }, new Crosses { Val = columns ? CrossesValues.AutoZero : CrossesValues.Maximum },
            new CrossBetween { Val = CrossBetweenValues.Between }, new MajorUnit { Val = (double)axis.Step });
    }
}
