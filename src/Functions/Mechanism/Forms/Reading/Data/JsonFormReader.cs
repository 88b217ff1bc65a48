using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Data;

/// <summary>Reads a form in JSON by the published schema (docs/forms.md: property <c>form</c>, then field ids).</summary>
internal static class JsonFormReader
{
    private const int DeepestNesting = 16;

    private const byte EndOfFile = 0x1A;

    /// <summary>Reads the form.</summary>
    /// <param name="file">JSON in UTF-8 or, as programs of Windows write it, in UTF-16 or UTF-32; with or without a byte order mark.</param>
    /// <param name="expected">The forms that the folder takes.</param>
    /// <exception cref="FileRefusedException">It is not JSON.</exception>
    public static FormFileReading Read(ReadOnlyMemory<byte> file, IReadOnlyList<FormDefinition> expected)
    {
        var text = InUtf8(file);
        while (text.Span.StartsWith("\uFEFF"u8))
            text = text[3..];
        // A program that writes its whole buffer leaves NULs behind the end, one of DOS a Ctrl+Z.
        text = text[..(text.Span.LastIndexOfAnyExcept((byte)0, EndOfFile) + 1)];
        // The parser looks at letters only when they are asked for, and would throw then.
        if (!Utf8.IsValid(text.Span))
            throw FileRules.BrokenJson.Refuse(Place.WholeFile, $"The JSON is not valid UTF-8: some of its bytes are no letters.");
        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = DeepestNesting, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(document.RootElement, expected);
        }
        catch (JsonException) when (IsSeveral(text.Span))
        {
            throw Several();
        }
        catch (JsonException e)
        {
            throw FileRules.BrokenJson.Refuse(Place.WholeFile, $"The JSON is broken or nested too deep at line {(e.LineNumber ?? 0) + 1}, position {(e.BytePositionInLine ?? 0) + 1}.");
        }
    }

    private static ReadOnlyMemory<byte> InUtf8(ReadOnlyMemory<byte> file) => FileSniffer.WideEncoding(file.Span) is { } wide
        ? Encoding.UTF8.GetBytes(wide.GetString(file.Span))
        : file;

    private static FormFileReading Read(JsonElement root, IReadOnlyList<FormDefinition> expected)
    {
        if (root.ValueKind == JsonValueKind.Array && root.EnumerateArray().All(each => each.ValueKind == JsonValueKind.Object))
            return root.GetArrayLength() switch
            {
                1 => Read(root[0], expected),
                > 1 => throw Several(),
                _ => new FormFileReading.NotTheForm(new(expected[0].Id, [], []), NoForm($"The JSON holds no form.")),
            };
        if (root.ValueKind != JsonValueKind.Object)
            return new FormFileReading.NotTheForm(new(expected[0].Id, [], []), NoForm($"The JSON is not an object."));
        var id = root.TryGetProperty("form", out var property) ? Text(property) : null;
        var form = expected.FirstOrDefault(f => f.Id == id);
        var reading = Fields(root, form ?? expected[0]);
        if (form is not null)
            return new FormFileReading.Read(reading, FileFormat.Json);
        return new FormFileReading.NotTheForm(reading, id is null ? NoForm($"The JSON does not say which form it is.") : FormChoice.Another(id, expected));
    }

    /// <summary>Whether one object stands behind another, as in JSON lines.</summary>
    private static bool IsSeveral(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = DeepestNesting, AllowMultipleValues = true });
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            // Broken in its first object: that is said instead.
            return false;
        }
    }

    private static FileRefusedException Several() => FileRules.SeveralForms.Refuse(Place.WholeFile, $"The file holds more than one form.");

    private static FormReading Fields(JsonElement root, FormDefinition form)
    {
        var fields = new DataForm(form);
        // RFC 8259 leaves open what a name given twice means, so both are looked at.
        foreach (var property in root.EnumerateObject())
        {
            var name = Name(property);
            if (name is "form" or "$schema")
                continue;
            if (fields.Field(name) is { Kind: FieldKind.Table } table && property.Value.ValueKind == JsonValueKind.Array)
                JsonTable.Add(fields, table, property.Value);
            else
                Add(fields, name, property.Value, Place.Pointer("/" + Escaped(name)));
        }
        return fields.Reading;
    }

    /// <summary>A name as a step of a JSON pointer (RFC 6901 section 3).</summary>
    internal static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static void Add(DataForm fields, string name, JsonElement value, Place where)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return;
        var items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (JsonElement[])[value];
        var texts = items.Select(Text).ToList();
        for (var i = 0; i < items.Length; i++)
            if (texts[i] is null)
                fields.Wrong(name, value.ValueKind == JsonValueKind.Array ? Place.Pointer($"{where.Text}/{i}") : where, items[i].GetRawText(), $"takes text, not this");
        if (texts.Count > 0 && texts.TrueForAll(text => text is null))
            return;
        fields.Add(name, texts.OfType<string>(), where);
    }

    /// <summary>The text, or null when it is not a string or not valid Unicode (RFC 8259 section 8.2).</summary>
    internal static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name; U+FFFD when it is not valid Unicode.</summary>
    internal static string Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private static Finding NoForm(Sentence message) => FileRules.NotTheForm.At(Place.WholeFile, message);
}
