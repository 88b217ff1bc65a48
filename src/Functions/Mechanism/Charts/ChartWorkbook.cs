using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MimFunctions.Platform.Word;
using Part = MimFunctions.Domain.Summaries.Part;

namespace MimFunctions.Mechanism.Charts;

/// <summary>The figures of a chart as a workbook of one sheet: names in the first column, a series in each further one.</summary>
internal static class ChartWorkbook
{
    /// <summary>Name of the sheet.</summary>
    public const string Sheet = "Sheet1";

    private const int Letters = 26;

    /// <summary>The file. The same chart gives the same bytes.</summary>
    public static byte[] Write(Part.Chart chart)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook");
            workbook.AddNewPart<WorksheetPart>("sheet1").Worksheet = new Worksheet(new SheetData(Rows(chart)));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = Sheet, SheetId = 1, Id = "sheet1" }));
        }

        return Package.Settle(stream);
    }

    /// <summary>Letters of a column, from 0: A, B, … Z, AA.</summary>
    public static string Column(int number) =>
        (number >= Letters ? Column((number / Letters) - 1) : "") + (char)('A' + (number % Letters));

    private static IEnumerable<Row> Rows(Part.Chart chart) =>
        chart.Categories.Select((name, category) => Row(category + 2, [Words(WordChartSeries.Name(name)), .. chart.Series.Select(series => Figure(series.Values[category]))]))
            .Prepend(Row(1, [Words(""), .. chart.Series.Select(series => Words(series.Name))]));

    private static Row Row(int number, IReadOnlyList<Cell> cells)
    {
        for (var column = 0; column < cells.Count; column++)
            cells[column].CellReference = string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{number}");
        return new Row(cells) { RowIndex = (uint)number };
    }

    private static Cell Words(string text) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };

    private static Cell Figure(decimal? value) => value is { } figure ? new Cell(new CellValue(figure)) : new Cell();
}
