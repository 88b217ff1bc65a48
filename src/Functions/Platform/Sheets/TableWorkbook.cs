using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MimFunctions.Platform.Word;
using BookSheets = DocumentFormat.OpenXml.Spreadsheet.Sheets;

namespace MimFunctions.Platform.Sheets;

/// <summary>
/// Tables as a workbook for Excel, LibreOffice and the like. Every text is written as text and is never a formula, whatever it begins with (OWASP, CSV
/// injection); heads stay in sight and are printed on each page; the marking stands at the head and foot of what is printed.
/// </summary>
internal static class TableWorkbook
{
    /// <summary>Media type of workbooks.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Most characters of a cell in Excel; what is longer would be taken for damage.</summary>
    public const int LongestCell = 32_767;

    private const string Cut = " […]";
    private const int Letters = 26;
    private const uint Head = 1, Wrapped = 2, Dated = 3, IsoDate = 164;

    /// <summary>The file of one sheet. The same table gives the same bytes.</summary>
    /// <param name="name">See <see cref="TableSheet.Name"/>.</param>
    /// <param name="columns">See <see cref="TableSheet.Columns"/>.</param>
    /// <param name="rows">See <see cref="TableSheet.Rows"/>.</param>
    public static byte[] Write(string name, IReadOnlyList<(string Head, int Width)> columns, IEnumerable<IReadOnlyList<SheetCell>> rows) =>
        Write([new TableSheet(name, columns, [.. rows])]);

    /// <summary>The file. The same arguments give the same bytes.</summary>
    /// <param name="sheets">Its sheets, at least one.</param>
    /// <param name="marking">Stands at the head and foot of each printed page; null for none.</param>
    /// <returns>A .xlsx file.</returns>
    public static byte[] Write(IReadOnlyList<TableSheet> sheets, string? marking = null)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Look();
            foreach (var (number, sheet) in sheets.Index())
                workbook.AddNewPart<WorksheetPart>(Id(number)).Worksheet = Page(sheet, marking);
            workbook.Workbook = new Workbook(
                new BookSheets(sheets.Select((sheet, number) => new Sheet { Name = sheet.Name, SheetId = (uint)number + 1, Id = Id(number) })),
                new DefinedNames(sheets.Select((sheet, number) => new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)number })));
        }

        return Package.Settle(stream);
    }

    private static Worksheet Page(TableSheet sheet, string? marking)
    {
        var page = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(sheet.Columns.Select((column, number) => new Column { Min = (uint)number + 1, Max = (uint)number + 1, Width = column.Width, CustomWidth = true })),
            new SheetData(sheet.Rows.Select((row, number) => Row(number + 2, [.. row.Select(Of)])).Prepend(Row(1, [.. sheet.Columns.Select(column => Text(column.Title, Head))]))),
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        // An ampersand would be read as a code of the head.
        if (marking?.Replace("&", "&&", StringComparison.Ordinal) is { } mark)
            page.Append(new HeaderFooter(new OddHeader($"&C{mark}"), new OddFooter($"&C{mark}&R&P/&N")));
        return page;
    }

    private static Row Row(int number, IReadOnlyList<Cell> cells)
    {
        for (var column = 0; column < cells.Count; column++)
            cells[column].CellReference = string.Create(CultureInfo.InvariantCulture, $"{Name(column)}{number}");
        return new Row(cells) { RowIndex = (uint)number };
    }

    private static Cell Of(SheetCell cell) => cell switch
    {
        SheetCell.Words { Text: { Length: > 0 } text } => Text(text, Wrapped),
        SheetCell.Day { Value: { } day } => new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = Dated },
        SheetCell.Figure { Value: { } figure } => new Cell(new CellValue(figure)),
        _ => new Cell(),
    };

    private static Cell Text(string text, uint style) => new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    // Characters that XML has no way to write, and no more than a cell holds.
    private static string Clean(string text)
    {
        var clean = string.Concat(text.Where((c, at) => c is '\n' or '\t' || (c >= ' ' && c < '\uFFFE' && (!char.IsSurrogate(c) || IsPaired(text, at)))));
        return clean.Length <= LongestCell ? clean : clean[..(LongestCell - Cut.Length)] + Cut;
    }

    private static bool IsPaired(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    private static string Name(int column) => (column >= Letters ? Name((column / Letters) - 1) : "") + (char)('A' + (column % Letters));

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"sheet{number + 1}");

    private static Stylesheet Look() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = IsoDate, FormatCode = "yyyy-mm-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(Top()) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat(Top()) { ApplyAlignment = true },
            new CellFormat(Top()) { NumberFormatId = IsoDate, ApplyNumberFormat = true, ApplyAlignment = true }));

    private static Alignment Top() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };
}
