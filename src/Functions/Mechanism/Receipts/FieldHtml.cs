using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>The value of a field as HTML: a table as a table, everything else in words.</summary>
internal static class FieldHtml
{
    /// <summary>The value, for the inside of a cell or a block.</summary>
    public static Html Of(FormDefinition form, FieldDefinition field, FieldValue value) => value is FieldValue.Table table
        ? Table(field, table.Rows)
        : Html.From($"{string.Join("\n", FieldWords.Of(form, field, value))}");

    /// <summary>Rows as a table with the heads of its columns; a column without any entry is left out.</summary>
    public static Html Table(FieldDefinition field, IReadOnlyList<FormRow> rows)
    {
        var columns = field.Columns!.Where(column => rows.Any(row => row.Cell(column.Id) is not null)).ToList();
        // Without line breaks between the tags: the pages keep those of texts, also here.
        return Html.From($"""
            <table><thead><tr>{columns.Select(column => Html.From($"<th scope=\"col\">{column.Label}</th>"))}</tr></thead><tbody>{rows.Select(row => Row(columns, row))}</tbody></table>
            """);
    }

    private static Html Row(IEnumerable<ColumnDefinition> columns, FormRow row) =>
        Html.From($"<tr>{columns.Select(column => Html.From($"<td>{FieldWords.Of(row.Cell(column.Id))}</td>"))}</tr>");
}
