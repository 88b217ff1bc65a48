using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MimFunctions.Platform.Word;
using BookSheets = DocumentFormat.OpenXml.Spreadsheet.Sheets;

namespace MimFunctions.Platform.Sheets;

/// <summary>
/// Tables as a workbook for Excel, LibreOffice and the like. Every cell is a text and never a formula, whatever it begins with; heads stay in sight and are
/// printed on each page; the marking stands at the head and foot of what is printed.
/// </summary>
internal static class TableWorkbook
{
    /// <summary>Most characters of a cell in Excel; what is longer would be taken for damage.</summary>
    public const int LongestCell = 32_767;

    private const string Cut = " […]";
    private const int Letters = 26;
    private const uint Head = 1, Wrapped = 2;

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
            new SheetData(sheet.Rows.Select((row, number) => Row(number + 2, row, Wrapped)).Prepend(Row(1, [.. sheet.Columns.Select(column => column.Title)], Head))),
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        // An ampersand would be read as a code of the head.
        if (marking?.Replace("&", "&&", StringComparison.Ordinal) is { } mark)
            page.Append(new HeaderFooter(new OddHeader($"&C{mark}"), new OddFooter($"&C{mark}&R&P/&N")));
        return page;
    }

    private static Row Row(int number, IReadOnlyList<string> texts, uint look) => new(texts.Select((text, column) => new Cell(
        new InlineString(new Text(Fit(WordText.Allowed(text))) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = look,
        CellReference = string.Create(CultureInfo.InvariantCulture, $"{Name(column)}{number}"),
    }))
    { RowIndex = (uint)number };

    private static string Fit(string text) => text.Length <= LongestCell ? text : text[..(LongestCell - Cut.Length)] + Cut;

    private static string Name(int column) => (column >= Letters ? Name((column / Letters) - 1) : "") + (char)('A' + (column % Letters));

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"sheet{number + 1}");

    private static Stylesheet Look() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(Top()) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat(Top()) { ApplyAlignment = true }));

    private static Alignment Top() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };
}
