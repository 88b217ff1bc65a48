using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Platform.Word;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace MimFunctions.Features.Summaries.Papers.Word;

/// <summary>Small multiples in Word: charts that Word draws itself, side by side on one scale.</summary>
internal static class WordPanels
{
    private const int Across = 2, Margin = 230;

    /// <summary>A table without lines that holds the panels; the charts are added to the document.</summary>
    /// <param name="main">The document.</param>
    /// <param name="chart">What is drawn.</param>
    /// <param name="number">Number of the figure.</param>
    public static Table Add(MainDocumentPart main, Part.Chart chart, int number)
    {
        var (scale, width) = (Axis.Of(chart), WordSheet.Portrait.TextWidth / Across);
        var cells = chart.Categories.Select((name, category) => Cell(
            width, WordText.Line(WordStyles.Name, name), WordChart.AddPanel(main, ChartFigures.Panel(chart, category), number, category + 1, scale, width - Margin))).ToList();
        while (cells.Count % Across != 0)
            cells.Add(Cell(width, new Paragraph()));
        return new Table(
        [
            new TableProperties(
                new TableWidth { Width = Digits(width * Across), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed },
                new TableDescription { Val = ChartFigures.Description(chart) }),
            new TableGrid(Enumerable.Range(0, Across).Select(_ => new GridColumn { Width = Digits(width) })),
            .. cells.Chunk(Across).Select(row => new TableRow([new TableRowProperties(new CantSplit()), .. row])),
        ]);
    }

    private static TableCell Cell(int width, params Paragraph[] lines) =>
        new([new TableCellProperties(new TableCellWidth { Width = Digits(width), Type = TableWidthUnitValues.Dxa }), .. lines]);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
