using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Forms;

/// <summary>Fields as one object: a text for one value, an array for several, an array of objects for a table (docs/forms.md, "Machine shapes").</summary>
internal sealed class FormFieldsConverter : JsonConverter<FormFields>, IHubConverter
{
    private static readonly string?[] Ids = new string?[1021];

    /// <inheritdoc/>
    public override FormFields Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var fields = new List<KeyValuePair<string, FieldValue>>();
        for (Enter(ref reader, JsonTokenType.StartObject); reader.TokenType != JsonTokenType.EndObject; reader.Read())
        {
            var id = Id(ref reader);
            reader.Read();
            fields.Add(KeyValuePair.Create(id, Value(ref reader)));
        }

        return new FormFields(fields);
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

    private static FieldValue Value(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return new FieldValue.One(reader.GetString()!);
        reader.Read();
        return reader.TokenType == JsonTokenType.StartObject ? new FieldValue.Table(Rows(ref reader)) : new FieldValue.Many(Texts(ref reader));
    }

    private static List<FormRow> Rows(ref Utf8JsonReader reader)
    {
        List<FormRow> rows = [];
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
        {
            List<KeyValuePair<string, CellValue>> cells = [];
            for (Enter(ref reader, JsonTokenType.StartObject); reader.TokenType != JsonTokenType.EndObject; reader.Read())
            {
                var id = Id(ref reader);
                reader.Read();
                cells.Add(KeyValuePair.Create<string, CellValue>(id, reader.TokenType == JsonTokenType.Number ? new CellValue.Number(reader.GetInt64()) : new CellValue.Words(reader.GetString()!)));
            }

            rows.Add(new FormRow(cells));
        }

        return rows;
    }

    private static List<string> Texts(ref Utf8JsonReader reader)
    {
        List<string> texts = [];
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
            texts.Add(reader.GetString()!);
        return texts;
    }

    /// <summary>Goes to the first thing in an object.</summary>
    internal static void Enter(ref Utf8JsonReader reader, JsonTokenType expected)
    {
        if (reader.TokenType != expected)
            throw new JsonException($"{reader.TokenType} stands where fields should.");
        reader.Read();
    }

    /// <summary>Where an id is looked for that came before, among so many places; others may have taken it.</summary>
    internal static int Place(ref Utf8JsonReader reader, int places) => (reader.ValueSpan is [var first, .., var last] ? (first * 31) + (last * 7) + reader.ValueSpan.Length : 0) % places;

    /// <summary>The id of a field or column. A few hundred come again in every document, so each is there once.</summary>
    private static string Id(ref Utf8JsonReader reader)
    {
        var place = Place(ref reader, Ids.Length);
        return Ids[place] is { } known && reader.ValueTextEquals(known) ? known : Ids[place] = reader.GetString()!;
    }
}
