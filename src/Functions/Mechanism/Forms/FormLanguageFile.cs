using System.Text.Json;

namespace MimFunctions.Mechanism.Forms;

/// <summary>
/// Reads the forms in a language from its file, member by member: whoever reads or writes a single form needs a language, and what a serialiser works out about four
/// records for it took an eighth of <c>check</c> (docs/decisions/0091). The files ship with the program; a test compares it with the serialiser for each.
/// </summary>
internal static class FormLanguageFile
{
    /// <summary>The language that the file describes.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="KeyNotFoundException">Something that each language has is missing.</exception>
    public static FormLanguage Read(Stream file)
    {
        using var json = JsonDocument.Parse(file);
        var language = json.RootElement;
        return new FormLanguage(Words(language.GetProperty("words")), Named(language, "states"), Named(language, "languages"), Each(language.GetProperty("forms"), Form))
        {
            Countries = Optional(language, "countries") ?? [],
        };
    }

    private static FormWords Words(JsonElement words) => new(
        Text(words, "field"), Text(words, "entry"), Text(words, "mandatory"), Text(words, "whereToDrop"), Text(words, "whomToAsk"), Text(words, "instruction"), Text(words, "page"),
        Text(words, "form"), Text(words, "chooseDate"), Text(words, "enterNumbers"), Text(words, "enterList"), Text(words, "chooseOne"), Text(words, "enterText"));

    private static FormLanguage.Translated Form(JsonElement form) => new(Text(form, "title"), Text(form, "notice"), Each(form.GetProperty("fields"), Field));

    private static FormLanguage.TranslatedField Field(JsonElement field) => new(Text(field, "label"), Text(field, "hint"), Optional(field, "options"), Optional(field, "columns"));

    private static Dictionary<string, string> Named(JsonElement of, string name) => Each(of.GetProperty(name), each => each.GetString()!);

    private static Dictionary<string, string>? Optional(JsonElement of, string name) => of.TryGetProperty(name, out _) ? Named(of, name) : null;

    private static Dictionary<string, T> Each<T>(JsonElement members, Func<JsonElement, T> read)
        where T : class
    {
        Dictionary<string, T> each = [];
        foreach (var member in members.EnumerateObject())
            each.Add(member.Name, read(member.Value));
        return each;
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
