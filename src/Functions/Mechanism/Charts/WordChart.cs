using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Word;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using ParagraphProperties = DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties;
using ParagraphStyleId = DocumentFormat.OpenXml.Wordprocessing.ParagraphStyleId;
using Part = MimFunctions.Domain.Summaries.Part;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace MimFunctions.Mechanism.Charts;

/// <summary>A chart that Word draws itself, with its figures in a workbook inside, so that a reader can edit it.</summary>
internal static class WordChart
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int EmuPerTwip = 635, EmuPerMillimetre = 36000, PanelNumbers = 1000;

    /// <summary>The paragraph that shows the chart; the chart itself is added to the document.</summary>
    /// <param name="main">The document.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="number">Number of the figure.</param>
    public static Paragraph Add(MainDocumentPart main, Part.Chart chart, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"chart{number}");
        return Add(main, chart, id, null, Inline(chart, (uint)number, id, string.Create(CultureInfo.InvariantCulture, $"Figure {number}"), WordSheet.Portrait.TextWidth, Millimetres(chart)));
    }

    /// <summary>The paragraph that shows one panel of small multiples.</summary>
    /// <param name="main">The document.</param>
    /// <param name="panel">The bars of one category (<see cref="ChartFigures.Panel"/>).</param>
    /// <param name="number">Number of the figure.</param>
    /// <param name="place">Which of its panels, from 1.</param>
    /// <param name="scale">The scale of all its panels.</param>
    /// <param name="width">Width, in twentieths of a point.</param>
    public static Paragraph AddPanel(MainDocumentPart main, Part.Chart panel, int number, int place, Axis scale, int width)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"chart{number}.{place}");
        return Add(main, panel, id, scale, Inline(
            panel, (uint)((number * PanelNumbers) + place), id, string.Create(CultureInfo.InvariantCulture, $"Figure {number}, {place}"), width, 14 + (panel.Categories.Count * 5.4)));
    }

    private static Paragraph Add(MainDocumentPart main, Part.Chart chart, string id, Axis? scale, Inline inline)
    {
        var part = main.AddNewPart<ChartPart>(id);
        part.ChartSpace = WordChartSpace.Make(chart, "workbook", scale);
        using (var workbook = new MemoryStream(ChartWorkbook.Write(chart)))
            part.AddNewPart<EmbeddedPackagePart>(Workbook, "workbook").FeedData(workbook);
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordLongStyles.Drawing }), new Run(new DocumentFormat.OpenXml.Wordprocessing.Drawing(inline)));
    }

    private static Inline Inline(Part.Chart chart, uint number, string id, string name, int width, double height) => new(
        new Extent { Cx = width * EmuPerTwip, Cy = (long)(height * EmuPerMillimetre) },
        new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new DocProperties
        {
            Id = number,
            Name = name,
            Title = chart.Caption,
            Description = $"{ChartFigures.Description(chart)} {(chart.FiguresIn is null ? "A table at the end of this document has all figures." : "A table of this document has all figures.")}",
        },
        new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
        new Graphic(new GraphicData(new ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };

    /// <summary>Room for the bars, what the axis and legend need besides, and never more than a page has.</summary>
    private static double Millimetres(Part.Chart chart) => chart.Look == ChartLook.Columns
        ? 70
        : Math.Clamp(24 + chart.Categories.Sum(name => Math.Max(WordChartSeries.Name(name).Split('\n').Length * 4.2, Bars(chart) * 3.4) + 2), 38, 210);

    private static int Bars(Part.Chart chart) => chart.Look == ChartLook.StackedBars ? 1 : chart.Series.Count;
}
