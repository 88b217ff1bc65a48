namespace MimFunctions.Domain.Forms;

/// <summary>What a reader found in a file, before anything is judged. Every reader gives the same reading for the same content.</summary>
/// <param name="FormId">Id of the form it was recognised as.</param>
/// <param name="Fields">The fields that hold something, in the order of the form; a field that was left empty has no entry.</param>
/// <param name="Findings">What the reader itself has to say: tracked changes, linked templates, a field given twice.</param>
/// <param name="Language">Code of the language in which the form was handed out; null for English, and for data, which has none.</param>
public sealed record FormReading(string FormId, IReadOnlyList<ReadField> Fields, IReadOnlyList<Finding> Findings, string? Language = null)
{
    /// <summary>The field with this id, or null when it was empty or absent.</summary>
    public ReadField? Field(string id)
    {
        // Asked for hundreds of times in a form: a query would make three objects each time.
        for (var at = 0; at < Fields.Count; at++)
        {
            if (Fields[at].Id == id)
                return Fields[at];
        }

        return null;
    }
}

/// <summary>
/// A field as read. Texts are in Unicode form NFC, without control characters, trimmed, lines separated by <c>\n</c>.
/// </summary>
/// <param name="Id">Field id.</param>
/// <param name="Values">
/// One text; or, for <see cref="FieldKind.OneOf"/> and <see cref="FieldKind.AnyOf"/>, the codes of the ticked options (the text of a ticked box
/// that is no option stands as it was read); or, for <see cref="FieldKind.List"/>, the items; or, for <see cref="FieldKind.Table"/>, each row
/// as one text, for quoting. Never empty, never blank.
/// </param>
/// <param name="Where">Where the value stands.</param>
/// <param name="Rows">The rows of a <see cref="FieldKind.Table"/> that hold something, in their order; null for every other kind.</param>
public sealed record ReadField(string Id, IReadOnlyList<string> Values, Place Where, IReadOnlyList<ReadRow>? Rows = null)
{
    /// <summary>The value as one text; several values are joined by a comma.</summary>
    public string Text => string.Join(", ", Values);

    /// <summary>A table as read.</summary>
    /// <param name="id">Field id.</param>
    /// <param name="rows">The rows that hold something; at least one.</param>
    /// <param name="where">Where the table stands.</param>
    public static ReadField Table(string id, IReadOnlyList<ReadRow> rows, Place where) => new(id, [.. rows.Select(row => row.Text)], where, rows);
}

/// <summary>A row of a table as read.</summary>
/// <param name="Cells">The cells that hold something, in the order of the columns; each column at most once.</param>
public sealed record ReadRow(IReadOnlyList<ReadCell> Cells)
{
    /// <summary>The row as one text, for quoting: its cells joined by commas.</summary>
    public string Text => string.Join(", ", Cells.Select(cell => cell.Text));

    /// <summary>The cell of this column, or null when it was empty.</summary>
    public ReadCell? Cell(string column) => Cells.FirstOrDefault(cell => cell.Column == column);
}

/// <summary>A cell of a table as read.</summary>
/// <param name="Column">Id of its column.</param>
/// <param name="Text">Its text, as those of <see cref="ReadField"/>; never blank.</param>
/// <param name="Where">Where it stands.</param>
public sealed record ReadCell(string Column, string Text, Place Where);
