using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MimFunctions.Platform.Sheets;

namespace MimFunctions.Tests.Platform.Sheets;

public sealed class TableWorkbookTests
{
    private static readonly TableSheet Sheet = new(
        "States", [("State", 16), ("What it says", 40), .. Enumerable.Range(1, 26).Select(number => ($"{number}", 8))],
        [["Austria", "Two\nlines & <marks>\u0007"], ["Germany", "=1+1"], ["Greece", new string('x', TableWorkbook.LongestCell + 1)]]);

    [Fact]
    public void A_table_is_read_back_as_texts_and_nothing_in_it_is_a_formula()
    {
        using var book = Open(TableWorkbook.Write([Sheet, new TableSheet("Others", [("State", 30)], [])], "LIMITE"));

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(book).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        var first = (WorksheetPart)book.WorkbookPart!.GetPartById("sheet1");
        var cells = first.Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        cells.Values.ShouldAllBe(cell => cell.DataType! == CellValues.InlineString && cell.CellFormula == null);
        (cells["A1"].InnerText, cells["AB1"].InnerText, cells["B2"].InnerText, cells["B3"].InnerText).ShouldBe(("State", "26", "Two\nlines & <marks>", "=1+1"));
        (cells["B4"].InnerText.Length, cells["B4"].InnerText[^4..]).ShouldBe((TableWorkbook.LongestCell, " […]"[^4..]));
        first.Worksheet.Descendants<Pane>().ShouldHaveSingleItem().State!.Value.ShouldBe(PaneStateValues.Frozen);
        first.Worksheet.Descendants<OddHeader>().ShouldHaveSingleItem().InnerText.ShouldBe("&CLIMITE");
        book.WorkbookPart.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value).ShouldBe(["States", "Others"]);
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes_and_a_marking_stands_only_where_there_is_one()
    {
        TableWorkbook.Write([Sheet], "A & B").ShouldBe(TableWorkbook.Write([Sheet], "A & B"));
        using var marked = Open(TableWorkbook.Write([Sheet], "A & B"));
        marked.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<OddFooter>().Single().InnerText.ShouldBe("&CA && B&R&P/&N");
        using var plain = Open(TableWorkbook.Write([Sheet]));
        plain.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<HeaderFooter>().ShouldBeEmpty();
    }

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
}
