using System.Text.Json;

namespace MimFunctions.Mechanism.Forms;

/// <summary>
/// Labels and options of one form in one language, read from the language's file without the rest of it (docs/decisions/0086). To tell in which of 24 languages a form is, nothing else
/// is needed of them, and of most nothing else ever is.
/// </summary>
internal static class TranslatedLabels
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>Those of a form by field; none where the language does not have the form.</summary>
    /// <param name="language">Code of the language.</param>
    /// <param name="form">Id of the form.</param>
    public static IReadOnlyDictionary<string, Said> Of(string language, string form)
    {
        using var stream = FormLanguage.Open(language);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var json = new Utf8JsonReader(bytes);
        var fields = new Dictionary<string, Said>(StringComparer.Ordinal);
        json.Read();
        if (!Find(ref json, "forms") || !Find(ref json, form) || !Find(ref json, "fields"))
            return fields;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            fields.Add(json.GetString()!, Field(ref json));
        return fields;
    }

    private static Said Field(ref Utf8JsonReader json)
    {
        var (label, options) = ("", None);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (isLabel, isOptions) = (json.ValueTextEquals("label"u8), json.ValueTextEquals("options"u8));
            json.Read();
            if (isLabel)
                label = json.GetString()!;
            else if (isOptions && json.TokenType == JsonTokenType.StartObject)
                options = Options(ref json);
            else
                json.Skip();
        }

        return new Said(label, options);
    }

    private static Dictionary<string, string> Options(ref Utf8JsonReader json)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var code = json.GetString()!;
            json.Read();
            options.Add(code, json.GetString()!);
        }

        return options;
    }

    /// <summary>Goes to the value of this member of the object that has begun; false when the object ends without it.</summary>
    private static bool Find(ref Utf8JsonReader json, string member)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = json.ValueTextEquals(member);
            json.Read();
            if (isIt)
                return true;
            json.Skip();
        }

        return false;
    }

    /// <summary>A field in the language.</summary>
    /// <param name="Label">Its label.</param>
    /// <param name="Options">Labels of its options by code.</param>
    internal sealed record Said(string Label, IReadOnlyDictionary<string, string> Options);
}
