using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Tests.Mechanism.Forms;

/// <summary>Random rows of a table: some cells empty, no row empty.</summary>
internal static class FormRows
{
    /// <summary>One to six rows.</summary>
    /// <param name="field">The table.</param>
    /// <param name="text">What cells of words hold; never blank.</param>
    public static Gen<IReadOnlyList<FormRow>> Of(FieldDefinition field, Gen<string> text) =>
        Gen.Choose(1, 6).SelectMany(count => Gen.ListOf(Row(field, text), count)).Select(rows => (IReadOnlyList<FormRow>)[.. rows]);

    private static Gen<FormRow> Row(FieldDefinition field, Gen<string> text) => Gen.CollectToList(field.Columns!, column => Perhaps(column, text))
        .Select(cells => new FormRow([.. cells.Where(cell => cell.Value is not null).Select(cell => KeyValuePair.Create(cell.Id, cell.Value!))]))
        .Where(row => row.Cells.Count > 0);

    private static Gen<(string Id, CellValue? Value)> Perhaps(ColumnDefinition column, Gen<string> text) => Gen.Frequency(
        (1, Gen.Constant((column.Id, (CellValue?)null))),
        (3, Cell(column, text).Select(cell => (column.Id, (CellValue?)cell))));

    private static Gen<CellValue> Cell(ColumnDefinition column, Gen<string> text) => column.Kind == ColumnKind.Number
        ? Gen.Choose(0, 2_000_000).Select(number => (CellValue)new CellValue.Number(number))
        : text.Select(words => (CellValue)new CellValue.Words(words));
}
