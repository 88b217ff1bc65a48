using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using MimFunctions.Domain.Union;

namespace MimFunctions.Platform.Words;

/// <summary>
/// The texts of the program in one language, by their English text: the files beside (<c>Texts/AREA.pl.json</c>), put together by the keys they share
/// with the English ones. Read at the first word in that language; English reads nothing.
/// </summary>
internal static class Catalogue
{
    /// <summary>The language that the program is written in.</summary>
    public const string English = "en";

    private const string Folder = "words/";

    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, Text>> Known = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, bool> Beside = new(StringComparer.Ordinal);

    /// <summary>A text of one language.</summary>
    /// <param name="Forms">Its wordings by form of the plural; one under <c>other</c> when it counts nothing.</param>
    internal sealed record Text(IReadOnlyDictionary<string, string> Forms);

    /// <summary>Names of the areas: one file each in every language.</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..].Split('.')[0]).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Codes of the languages that an area is there in, English among them.</summary>
    public static IReadOnlyList<string> Languages(string area) =>
    [
        .. Language.All.Select(language => language.Code).Where(code => Assembly.GetExecutingAssembly().GetManifestResourceInfo($"{Folder}{area}.{code}.json") is not null),
    ];

    /// <summary>The texts of a language by their English text; none of a language that nothing is translated into.</summary>
    public static FrozenDictionary<string, Text> Of(string language) => Known.GetOrAdd(language, Together);

    /// <summary>The texts of one area and language by their key, as the file has them; null when there is no such file.</summary>
    public static IReadOnlyDictionary<string, Text>? Read(string area, string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{area}.{language}.json");
        if (stream is null)
            return null;
        using var file = JsonDocument.Parse(stream);
        return file.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => Entry(entry.Value), StringComparer.Ordinal);
    }

    /// <summary>Puts a language beside those that ship: that of tests, which shows what is still English.</summary>
    public static void Add(string language, IReadOnlyDictionary<string, Text> texts)
    {
        Known[language] = texts.ToFrozenDictionary(StringComparer.Ordinal);
        Beside[language] = true;
    }

    /// <summary>Whether a language was put beside those that ship.</summary>
    public static bool IsBeside(string language) => Beside.ContainsKey(language);

    private static FrozenDictionary<string, Text> Together(string language)
    {
        var texts = new Dictionary<string, Text>(StringComparer.Ordinal);
        foreach (var area in Areas)
        {
            if (Read(area, language) is not { } own)
                continue;
            foreach (var (key, english) in Read(area, English)!)
                if (own.TryGetValue(key, out var text))
                    texts[english.Forms["other"]] = text;
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Text Entry(JsonElement value) => new(value.ValueKind == JsonValueKind.String
        ? new Dictionary<string, string> { ["other"] = value.GetString()! }
        : value.EnumerateObject().ToDictionary(form => form.Name, form => form.Value.GetString()!, StringComparer.Ordinal));
}
