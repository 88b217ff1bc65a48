using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MimFunctions.Platform.Word;

namespace MimFunctions.Platform.Sheets;

/// <summary>
/// A table as a workbook of one sheet, its heads in bold and in sight while one scrolls. Every text is written as text: what begins with an equals sign
/// in a title from outside is no formula (OWASP, CSV injection).
/// </summary>
internal static class Workbook
{
    /// <summary>Media type of workbooks.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Most characters of a cell; what is longer is cut and says so.</summary>
    public const int LongestText = 32_767;

    private const string Cut = " […]";
    private const int Letters = 26;
    private const uint Plain = 0, Bold = 1, Dated = 2, IsoDate = 164;

    /// <summary>The file. The same table gives the same bytes.</summary>
    /// <param name="name">Name of the sheet: at most 31 characters and none of <c>\ / ? * [ ] :</c>.</param>
    /// <param name="columns">Head and width of each column, in characters.</param>
    /// <param name="rows">The rows.</param>
    public static byte[] Write(string name, IReadOnlyList<(string Head, int Width)> columns, IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            workbook.AddNewPart<WorksheetPart>("sheet1").Worksheet = Sheet(columns, rows);
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Name = name, SheetId = 1, Id = "sheet1" }));
        }

        return Package.Settle(stream);
    }

    private static Worksheet Sheet(IReadOnlyList<(string Head, int Width)> columns, IEnumerable<IReadOnlyList<SheetCell>> rows) => new(
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0, TabSelected = true,
        }),
        new Columns(columns.Index().Select(column => new Column
        {
            Min = (uint)column.Index + 1, Max = (uint)column.Index + 1, Width = column.Item.Width, CustomWidth = true,
        })),
        new SheetData(rows.Index().Select(row => Row(row.Index + 2, [.. row.Item.Select(Of)]))
            .Prepend(Row(1, [.. columns.Select(column => Text(column.Head, Bold))]))));

    private static Row Row(int number, IReadOnlyList<Cell> cells)
    {
        for (var column = 0; column < cells.Count; column++)
            cells[column].CellReference = string.Create(CultureInfo.InvariantCulture, $"{Name(column)}{number}");
        return new Row(cells) { RowIndex = (uint)number };
    }

    private static Cell Of(SheetCell cell) => cell switch
    {
        SheetCell.Words { Text: { Length: > 0 } text } => Text(text, Plain),
        SheetCell.Day { Value: { } day } => new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = Dated },
        SheetCell.Figure { Value: { } figure } => new Cell(new CellValue(figure)),
        _ => new Cell(),
    };

    private static Cell Text(string text, uint style) => new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString, StyleIndex = style,
    };

    // Characters that XML has no way to write, and no more than a cell holds.
    private static string Clean(string text)
    {
        var clean = string.Concat(text.Where((c, at) => c is '\n' or '\t' || (c >= ' ' && c < '\uFFFE' && (!char.IsSurrogate(c) || IsPaired(text, at)))));
        return clean.Length <= LongestText ? clean : clean[..(LongestText - Cut.Length)] + Cut;
    }

    private static bool IsPaired(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    /// <summary>Letters of a column, from 0: A, B, … Z, AA.</summary>
    private static string Name(int number) => (number >= Letters ? Name((number / Letters) - 1) : "") + (char)('A' + (number % Letters));

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = IsoDate, FormatCode = "yyyy-mm-dd" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Format(0, 0), Format(0, 1), Format(IsoDate, 0)) { Count = 3 });

    private static CellFormat Format(uint number, uint font) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = number, FontId = font, FillId = 0, BorderId = 0, FormatId = 0, ApplyAlignment = true, ApplyFont = font > 0, ApplyNumberFormat = number > 0,
    };
}

/// <summary>A cell of a workbook.</summary>
internal abstract record SheetCell
{
    private SheetCell()
    {
    }

    /// <summary>A text, or nothing.</summary>
    public sealed record Words(string? Text) : SheetCell;

    /// <summary>A day, or nothing.</summary>
    public sealed record Day(DateOnly? Value) : SheetCell;

    /// <summary>A number, or nothing.</summary>
    public sealed record Figure(decimal? Value) : SheetCell;
}
