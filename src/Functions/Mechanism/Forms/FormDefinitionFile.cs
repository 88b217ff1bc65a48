using System.Text.Json;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms;

/// <summary>
/// Reads a form from its file, member by member: every start and every check of a file reads all forms that ship, and what a serialiser works out about
/// five records for it took a sixth of the time until the hub listens (docs/decisions/0084).
/// </summary>
internal static class FormDefinitionFile
{
    /// <summary>The form that the file describes.</summary>
    /// <exception cref="JsonException">It is not JSON, or not a form.</exception>
    public static FormDefinition Read(Stream file)
    {
        using var json = JsonDocument.Parse(file);
        var form = Of(json.RootElement, JsonValueKind.Object, "The file");
        return new FormDefinition(Text(form, "id"), Number(form, "version"), Text(form, "title"), Text(form, "notice"), List(form, "fields", Field))
        {
            Language = Find(form, "language", JsonValueKind.String)?.GetString() ?? "en",
        };
    }

    private static FieldDefinition Field(JsonElement field) => new(
        Text(field, "id"), Text(field, "number"), Text(field, "label"), (FieldKind)Word(typeof(FieldKind), Text(field, "kind")), Text(field, "hint"),
        Texts(field, "otherLabels"), List(field, "options", Option), Find(field, "columns", JsonValueKind.Array) is null ? null : List(field, "columns", Column),
        Find(field, "holds", JsonValueKind.String) is { } holds ? (ValueKind)Word(typeof(ValueKind), holds.GetString()!) : null,
        field.TryGetProperty("mandatory", out var mandatory) && mandatory.ValueKind == JsonValueKind.True);

    private static OptionDefinition Option(JsonElement option) => new(Text(option, "code"), Text(option, "label"), Texts(option, "otherLabels"));

    private static ColumnDefinition Column(JsonElement column) => new(
        Text(column, "id"), Text(column, "label"), (ColumnKind)Word(typeof(ColumnKind), Text(column, "kind")), Texts(column, "otherLabels"));

    private static string Text(JsonElement of, string name) => Needed(of, name, JsonValueKind.String).GetString()!;

    private static int Number(JsonElement of, string name) =>
        Needed(of, name, JsonValueKind.Number).TryGetInt32(out var number) ? number : throw new JsonException($"\"{name}\" of a form is not a whole number.");

    private static List<string> Texts(JsonElement of, string name) => List(of, name, text => Of(text, JsonValueKind.String, $"Something in \"{name}\"").GetString()!);

    private static List<T> List<T>(JsonElement of, string name, Func<JsonElement, T> read) where T : class
    {
        List<T> list = [];
        foreach (var item in Needed(of, name, JsonValueKind.Array).EnumerateArray())
            list.Add(read(item));
        return list;
    }

    private static object Word(Type kinds, string word) =>
        Enum.TryParse(kinds, word, ignoreCase: true, out var kind) ? kind : throw new JsonException($"\"{word}\" is not one of {string.Join(", ", Enum.GetNames(kinds))}.");

    private static JsonElement Needed(JsonElement of, string name, JsonValueKind kind) =>
        Find(of, name, kind) ?? throw new JsonException($"\"{name}\" is missing in a form or one of its parts.");

    private static JsonElement? Find(JsonElement of, string name, JsonValueKind kind) =>
        Of(of, JsonValueKind.Object, $"What should have \"{name}\"").TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? Of(found, kind, $"\"{name}\"") : null;

    private static JsonElement Of(JsonElement value, JsonValueKind kind, string what) =>
        value.ValueKind == kind ? value : throw new JsonException($"{what} is {value.ValueKind}, not {kind}, in a form.");
}
