using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Forms;

/// <summary>Fields as one object: a text for one value, an array for several, an array of objects for a table (docs/forms.md, "Machine shapes").</summary>
internal sealed class FormFieldsConverter : JsonConverter<FormFields>, IHubConverter
{
    /// <inheritdoc/>
    public override FormFields Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new FormFields([.. document.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Value(p.Value)))]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FormFields value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (id, field) in value)
        {
            writer.WritePropertyName(id);
            Write(writer, field, options);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FieldValue field, JsonSerializerOptions options)
    {
        switch (field)
        {
            case FieldValue.One one:
                writer.WriteStringValue(one.Value);
                break;
            case FieldValue.Many many:
                JsonSerializer.Serialize(writer, many.Values, options);
                break;
            case FieldValue.Table table:
                writer.WriteStartArray();
                foreach (var row in table.Rows)
                    Write(writer, row);
                writer.WriteEndArray();
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, FormRow row)
    {
        writer.WriteStartObject();
        foreach (var (column, cell) in row.Cells)
        {
            if (cell is CellValue.Number number)
                writer.WriteNumber(column, number.Value);
            else
                writer.WriteString(column, ((CellValue.Words)cell).Text);
        }

        writer.WriteEndObject();
    }

    private static FieldValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array when element.GetArrayLength() > 0 && element[0].ValueKind == JsonValueKind.Object =>
            new FieldValue.Table([.. element.EnumerateArray().Select(Row)]),
        JsonValueKind.Array => new FieldValue.Many([.. element.EnumerateArray().Select(item => item.GetString()!)]),
        _ => new FieldValue.One(element.GetString()!),
    };

    private static FormRow Row(JsonElement row) => new([.. row.EnumerateObject().Select(cell => KeyValuePair.Create(cell.Name, Cell(cell.Value)))]);

    private static CellValue Cell(JsonElement cell) =>
        cell.ValueKind == JsonValueKind.Number ? new CellValue.Number(cell.GetInt64()) : new CellValue.Words(cell.GetString()!);
}
