using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

/// <summary>An official language of the Union (docs/law.md 9.2). Only the 24 of the table exist.</summary>
public sealed partial record Language
{
    private Language(string code, string englishName, string nativeName, params string[] otherNames) =>
        (Code, EnglishName, NativeName, Names) = (code, englishName, nativeName, [code, englishName, nativeName, .. otherNames]);

    /// <summary>ISO 639-1 code, lower case.</summary>
    public string Code { get; }

    /// <summary>English name.</summary>
    public string EnglishName { get; }

    /// <summary>Name in the language itself.</summary>
    public string NativeName { get; }

    /// <summary>All 24, in the order of the Official Journal.</summary>
    public static IReadOnlyList<Language> All => Table;

    private IReadOnlyList<string> Names { get; }

    /// <summary>
    /// The language that people mean by this: its code, its English or its native name, whatever the case, accents, spaces and Unicode
    /// form; also with both ("German (de)") or as a tag ("de-AT"). Null when there is none. The code of a state is none of a language (docs/law.md 9.2): <c>CZ</c>, <c>DK</c>, <c>GR</c> find nothing.
    /// </summary>
    public static Language? Find(string? text) => Single(text) ?? (text is null ? null : Tagged(text) ?? NameParts.AllMean(text, Single));

    private static Language? Single(string? text) => Index.ByName.GetValueOrDefault(LooseText.Key(text));

    // de-AT, pt_PT (RFC 5646).
    private static Language? Tagged(string text) => Tag().Match(text) is { Success: true } tag ? Single(tag.Groups[1].Value) : null;

    [GeneratedRegex(@"^\s*([A-Za-z]{2})[-_](?:[A-Za-z]{4}[-_])?[A-Za-z]{2}\s*\z")]
    private static partial Regex Tag();

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <summary>A class of its own, because the order of static fields across the files of one class is not defined.</summary>
    private static class Index
    {
        public static readonly Dictionary<string, Language> ByName = All
            .SelectMany(language => language.Names.Select(name => (Key: LooseText.Key(name), Language: language)))
            .DistinctBy(entry => entry.Key)
            .ToDictionary(entry => entry.Key, entry => entry.Language);
    }
}
