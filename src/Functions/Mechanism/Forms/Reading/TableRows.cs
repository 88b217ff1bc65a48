using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>The rows of a table as every reader leaves them, so that the same content gives the same reading.</summary>
internal static class TableRows
{
    /// <summary>The most rows that are read of one table.</summary>
    public const int Most = 500;

    /// <summary>The row with its cells in the order of the columns and without empty ones; null when nothing is left.</summary>
    /// <param name="field">The table.</param>
    /// <param name="cells">Column, text as written, and place of each cell; a column that comes twice holds both, so that neither is lost.</param>
    public static ReadRow? Row(FieldDefinition field, IEnumerable<ReadCell> cells)
    {
        var filled = cells.Select(cell => cell with { Text = NormalText.Of(cell.Text) }).Where(cell => cell.Text.Length > 0).ToLookup(cell => cell.Column);
        var ordered = field.Columns!.Where(column => filled.Contains(column.Id))
            .Select(column => filled[column.Id].First() with { Text = string.Join(" / ", filled[column.Id].Select(cell => cell.Text)) }).ToList();
        return ordered.Count == 0 ? null : new(ordered);
    }

    /// <summary>The field of these rows, cut at <see cref="Most"/>; and the finding that it had to be cut.</summary>
    public static (ReadField Field, Finding? TooMany) Field(FieldDefinition field, IReadOnlyList<ReadRow> rows, Place where) => rows.Count <= Most
        ? (ReadField.Table(field.Id, rows, where), null)
        : (ReadField.Table(field.Id, [.. rows.Take(Most)], where), FileRules.TooManyRows.At(
            rows[Most].Cells[0].Where, $"\"{field.Worded}\" has {rows.Count} rows; the hub reads {Most}.", rows[Most].Text, field.Id));
}
