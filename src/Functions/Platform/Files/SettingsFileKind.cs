using System.Text.Json;
using System.Text.Unicode;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Files;

/// <summary>Which file of the data folder holds a setting, and how it is read.</summary>
/// <typeparam name="T">What the file says.</typeparam>
/// <param name="Path">Path of the file, e.g. <c>directory.json</c>.</param>
/// <param name="Title">What it is, to begin a sentence with: <c>The directory of contact points</c>.</param>
/// <param name="Parse">Reads the content; gives what it says, or one sentence on what is wrong with it, without personal data.</param>
/// <param name="Missing">What to say when there must be a file but is none.</param>
/// <param name="WhenMissing">What to go by when there is no file, which nobody has to read; null if there must be one.</param>
internal sealed record SettingsFileKind<T>(
    string Path,
    string Title,
    Func<ReadOnlyMemory<byte>, (T? Read, string? Fault)> Parse,
    string Missing,
    Func<T>? WhenMissing)
    where T : class
{
    /// <summary>Reads JSON in the hub's own way, a byte order mark allowed; broken JSON is a fault that names line and place.</summary>
    public static (T? Read, string? Fault) FromJson(ReadOnlySpan<byte> json)
    {
        // Of such a file the serialiser says no more than where it is.
        if (!Utf8.IsValid(json))
            return (null, "its letters are not UTF-8; save it with that encoding.");
        try
        {
            var read = JsonSerializer.Deserialize<T>(json.StartsWith("\uFEFF"u8) ? json[3..] : json, HubJson.Options);
            return read is null ? (null, "it is empty.") : (read, null);
        }
        catch (JsonException broken)
        {
            return (null, $"line {broken.LineNumber + 1}, {broken.Path ?? "$"}: this is not JSON of the expected shape.");
        }
    }
}
