using System.Text.Json;

namespace MimFunctions.Hosting.Worker;

/// <summary>Values as the Functions host writes them in an invocation (functions-host.md section 3).</summary>
internal static class InvocationValue
{
    /// <summary>
    /// The text of a property: the host writes a text as JSON inside a JSON string, so one more layer comes off when there is one;
    /// Microsoft's published sample has only one. An object is its JSON text. Null when absent or null.
    /// </summary>
    public static string? Text(JsonElement within, string name)
    {
        if (!within.TryGetProperty(name, out var value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => Unwrap(value.GetString()!),
            _ => value.GetRawText(),
        };
    }

    /// <summary>The object of that name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static JsonElement Object(JsonElement within, string name) =>
        within.ValueKind == JsonValueKind.Object && within.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? value
            : throw new FormatException($"\"{name}\" is missing or no object.");

    private static string? Unwrap(string text)
    {
        if (text == "null")
            return null;
        if (text is not ['"', .., '"'])
            return text;
        try
        {
            return JsonSerializer.Deserialize<string>(text);
        }
        catch (JsonException)
        {
            // Encoded once: a text that only looks like JSON.
            return text;
        }
    }
}
