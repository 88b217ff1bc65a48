using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Forms;

/// <summary>The fields of a stored form, for those who read thousands of forms to look at a few fields of each: they are packed while they are read, and no value is made before it is asked for.</summary>
/// <param name="Fields">The fields.</param>
internal readonly record struct PackedForm(FormFields Fields);

/// <summary>Reads what <see cref="FormFieldsConverter"/> wrote.</summary>
internal sealed class PackedFormConverter : JsonConverter<PackedForm>, IHubConverter
{
    private static readonly PackedNames Names = new();
    private static readonly Known?[] Places = new Known?[1021];

    [ThreadStatic]
    private static FieldPacker? packer;

    /// <inheritdoc/>
    public override PackedForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var to = packer ??= new FieldPacker(Names);
        try
        {
            for (FormFieldsConverter.Enter(ref reader, JsonTokenType.StartObject); reader.TokenType != JsonTokenType.EndObject; reader.Read())
            {
                var id = Id(ref reader);
                reader.Read();
                Value(id, ref reader, to);
            }
        }
        catch
        {
            // Half a form must not stand before the next one.
            packer = null;
            throw;
        }

        return new PackedForm(to.Packed());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PackedForm value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Fields, options);

    private static void Value(int id, ref Utf8JsonReader reader, FieldPacker to)
    {
        int begun;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            begun = to.BeginOne(id);
            Text(ref reader, to);
        }
        else if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            begun = to.BeginTable(id);
            for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
                Row(ref reader, to);
        }
        else
        {
            begun = to.BeginMany(id);
            for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
                Text(ref reader, to);
        }

        to.End(begun);
    }

    private static void Row(ref Utf8JsonReader reader, FieldPacker to)
    {
        var begun = to.BeginRow();
        for (FormFieldsConverter.Enter(ref reader, JsonTokenType.StartObject); reader.TokenType != JsonTokenType.EndObject; reader.Read())
        {
            var column = Id(ref reader);
            reader.Read();
            if (reader.TokenType == JsonTokenType.Number)
            {
                to.Cell(column, reader.GetInt64());
            }
            else
            {
                to.Cell(column);
                Text(ref reader, to);
            }
        }

        to.End(begun);
    }

    private static void Text(ref Utf8JsonReader reader, FieldPacker to) =>
        to.Text(reader.CopyString(to.TextRoom(reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length)));

    private static int Id(ref Utf8JsonReader reader)
    {
        var place = FormFieldsConverter.Place(ref reader, Places.Length);
        if (Places[place] is { } known && reader.ValueTextEquals(known.Name))
            return known.Number;
        var name = reader.GetString()!;
        var number = Names.Number(name);
        Places[place] = new Known(name, number);
        return number;
    }

    private sealed record Known(string Name, int Number);
}
