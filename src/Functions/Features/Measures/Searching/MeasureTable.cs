using System.Globalization;
using MimFunctions.Platform.Sheets;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>A list of communications for spreadsheets.</summary>
internal static class MeasureTable
{
    private static readonly (string Head, int Width)[] Columns =
        [("Reference", 20), ("Member State", 16), ("Received", 12), ("Title", 60), ("Type", 26), ("Areas", 34), ("After publication", 16)];

    /// <summary>The list as comma-separated values.</summary>
    public static byte[] Csv(IEnumerable<MeasureRow> rows) => CsvTable.Write(Columns.Select(column => column.Head), rows.Select(row => (string?[])
    [
        row.Reference, row.State, row.Received.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Title, row.Type, row.Areas, Late(row),
    ]));

    /// <summary>The list as a workbook.</summary>
    public static byte[] Xlsx(IEnumerable<MeasureRow> rows) => TableWorkbook.Write("Measures", Columns, rows.Select(row => (SheetCell[])
    [
        Words(row.Reference), Words(row.State), new SheetCell.Day(row.Received), Words(row.Title), Words(row.Type), Words(row.Areas), Words(Late(row)),
    ]));

    private static string Late(MeasureRow row) => row.IsLate ? "yes" : "no";

    private static SheetCell.Words Words(string? text) => new(text);
}
