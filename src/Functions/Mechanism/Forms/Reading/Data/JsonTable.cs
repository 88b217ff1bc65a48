using System.Text.Json;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Data;

/// <summary>Reads a table of a form in JSON: an array of rows, each an object with a property for each column.</summary>
internal static class JsonTable
{
    /// <summary>Adds the rows to the form.</summary>
    /// <param name="fields">The form.</param>
    /// <param name="table">The field.</param>
    /// <param name="rows">The array.</param>
    public static void Add(DataForm fields, FieldDefinition table, JsonElement rows)
    {
        var read = rows.EnumerateArray().Select((row, number) => Row(fields, table, row, $"/{table.Id}/{number}")).OfType<ReadRow>().ToList();
        fields.AddRows(table, read, Place.Pointer($"/{table.Id}"));
    }

    private static ReadRow? Row(DataForm fields, FieldDefinition table, JsonElement row, string pointer)
    {
        if (row.ValueKind == JsonValueKind.Object)
            return TableRows.Row(table, row.EnumerateObject().Select(cell => Cell(fields, table, cell, pointer)).OfType<ReadCell>());
        if (row.ValueKind != JsonValueKind.Null)
            fields.Wrong(table.Id, Place.Pointer(pointer), row.GetRawText(), $"takes rows, not this");
        return null;
    }

    private static ReadCell? Cell(DataForm fields, FieldDefinition table, JsonProperty cell, string pointer)
    {
        var name = JsonFormReader.Name(cell);
        var where = Place.Pointer($"{pointer}/{JsonFormReader.Escaped(name)}");
        if (table.Column(name) is not { } column)
            fields.UnknownColumn(table, name, where);
        else if (Text(column, cell.Value) is { } text)
            return new(column.Id, text, where);
        else if (cell.Value.ValueKind != JsonValueKind.Null)
            fields.Wrong(table.Id, where, cell.Value.GetRawText(), column.Kind == ColumnKind.Number ? (Sentence)$"takes a number as \"{table.WordedColumn(column)}\", not this" : $"takes text as \"{table.WordedColumn(column)}\", not this");
        return null;
    }

    // A number is judged as every reader found it: by its digits.
    private static string? Text(ColumnDefinition column, JsonElement value) =>
        column.Kind == ColumnKind.Number && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : JsonFormReader.Text(value);
}
