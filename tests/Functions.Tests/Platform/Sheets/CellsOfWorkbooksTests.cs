using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MimFunctions.Platform.Sheets;

namespace MimFunctions.Tests.Platform.Sheets;

public sealed class CellsOfWorkbooksTests
{
    [Fact]
    public void A_table_is_a_valid_workbook_with_texts_days_and_numbers()
    {
        using var book = Open(Write([Words("Austria"), new SheetCell.Day(new(2026, 11, 10)), new SheetCell.Figure(3.5m)], [Words(null), new SheetCell.Day(null), new SheetCell.Figure(null)]));

        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(book).Select(error => error.Description).ShouldBeEmpty();
        Cells(book).ShouldBe(["A1 Head", "B1 Day", "C1 Number", "A2 Austria", "B2 46336", "C2 3.5", "A3 ", "B3 ", "C3 "]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void What_looks_like_a_formula_is_a_text(string text)
    {
        using var book = Open(Write([Words(text)]));

        var cell = Sheets(book).Descendants<Cell>().Single(each => each.CellReference == "A2");
        (cell.DataType!.Value, cell.InnerText).ShouldBe((CellValues.InlineString, text));
        Sheets(book).Descendants<CellFormula>().ShouldBeEmpty();
    }

    [Fact]
    public void What_XML_can_not_say_is_left_out_and_what_a_cell_can_not_hold_is_cut()
    {
        using var book = Open(Write([Words("a\u0001b\uD800c😀\uFFFFd")], [Words(new string('x', 40_000))]));

        Cells(book).ShouldContain("A2 abc😀d");
        Cells(book).Last()["A3 ".Length..].ShouldSatisfyAllConditions(text => text.Length.ShouldBe(TableWorkbook.LongestCell), text => text.ShouldEndWith(" […]"));
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes() => Write([Words("Austria")]).ShouldBe(Write([Words("Austria")]));

    private static SheetCell.Words Words(string? text) => new(text);

    private static byte[] Write(params IReadOnlyList<SheetCell>[] rows) => TableWorkbook.Write("Table", [("Head", 20), ("Day", 12), ("Number", 8)], rows);

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    private static Worksheet Sheets(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet!;

    private static IEnumerable<string> Cells(SpreadsheetDocument book) => Sheets(book).Descendants<Cell>().Select(cell => $"{cell.CellReference} {cell.InnerText}");
}
