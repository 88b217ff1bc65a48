using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

/// <summary>An official language of the Union (docs/law.md 9.2). Only the 24 of the table exist.</summary>
public sealed partial record Language : IWorded
{
    private Language(string code, string englishName, string nativeName, params string[] otherNames) =>
        (Code, EnglishName, NativeName, Names) = (code, englishName, nativeName, [code, englishName, nativeName, .. otherNames]);

    /// <summary>ISO 639-1 code, lower case.</summary>
    public string Code { get; }

    /// <summary>English name.</summary>
    public string EnglishName { get; }

    /// <inheritdoc/>
    public Term Worded => new(TermKind.Language, Code, EnglishName);

    /// <summary>Name in the language itself.</summary>
    public string NativeName { get; }

    /// <summary>All 24, in the order of the Official Journal.</summary>
    public static IReadOnlyList<Language> All => Table;

    private IReadOnlyList<string> Names { get; }

    /// <summary>
    /// The language that people mean by this: its code of two or three letters, its name in any language of the Union, whatever the case,
    /// accents, spaces and Unicode form; also with both ("German (de)"), as a tag ("de-AT"), with the word "language" or with a state
    /// ("German (Austria)"). Null when there is none. The code of a state is none of a language (docs/law.md 9.2): <c>CZ</c>, <c>DK</c>,
    /// <c>GR</c> find nothing.
    /// </summary>
    public static Language? Find(string? text) => Single(text)
        ?? (text is null ? null : Tagged(text) ?? NameParts.AllMean(text, Single) ?? NameParts.AllMean(text, Single, isBeside: IsState)
            ?? NameParts.AllMean(text, Single, isBeside: part => IsState(part) && Single(part) is null)
            ?? NameParts.AllMean(text, Single, isBeside: NameParts.IsWord));

    // "malta (mt)": in Finnish and Estonian languages are called like states.
    private static bool IsState(string part) => MemberState.Find(part) is not null;

    // With its accents first: "slovenska" is Swedish for Slovene, "slovenská" Czech for Slovak.
    private static Language? Single(string? text) => Index.AsWritten.GetValueOrDefault((text ?? "").Trim().ToLowerInvariant())
        ?? Index.ByName.GetValueOrDefault(LooseText.Key(text)) ?? (text is null ? null : Called(text));

    /// <summary>A name with the word "language" around it, in which case it may be inflected: "langue allemande", "w języku polskim".</summary>
    private static Language? Called(string text)
    {
        var name = LooseText.Key(Word().Replace(text, " "));
        if (name.Length == 0 || name == LooseText.Key(text))
            return null;
        if (Index.ByName.TryGetValue(name, out var exact))
            return exact;
        var alike = Index.ByName.Where(entry => IsInflected(name, entry.Key)).Select(entry => entry.Value).Distinct().Take(2).ToArray();
        return alike is [var only] ? only : null;
    }

    // The same but for an ending of up to three letters on either side.
    private static bool IsInflected(string name, string known) =>
        known.Length > 4 && Math.Abs(name.Length - known.Length) < 4 && name.AsSpan().CommonPrefixLength(known) >= Math.Max(4, Math.Max(name.Length, known.Length) - 3);

    [GeneratedRegex(
        @"(?<!\p{L})(?:the|language|lang|original|in|langue|en|la|le|sprache|auf|lengua|idioma|lingua|língua|em|jazyk|jazyce|jazyka|v|w|jezik|jeziku|na|język|języku|nyelv|nyelven|kieli|kielellä|keel|keeles|"
        + @"valoda|valodā|kalba|limba|în|språk|språket|på|sprog|taal|het|in het|γλώσσα|στα|η|език|на|teanga|an|as|lingwa|il|bil)(?!\p{L})[-:\s]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // de-AT, pt_PT (RFC 5646).
    private static Language? Tagged(string text) => Tag().Match(text) is { Success: true } tag ? Single(tag.Groups[1].Value) : null;

    [GeneratedRegex(@"^\s*([A-Za-z]{2})[-_](?:[A-Za-z]{4}[-_])?[A-Za-z]{2}\s*\z")]
    private static partial Regex Tag();

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <summary>A class of its own, because the order of static fields across the files of one class is not defined.</summary>
    private static class Index
    {
        public static readonly Dictionary<string, Language> AsWritten = NameIndex.Of(All, language => Named(language).Select(name => name.ToLowerInvariant()));

        public static readonly Dictionary<string, Language> ByName = NameIndex.Of(All, language => Named(language).SelectMany(LooseText.Keys));

        private static IEnumerable<string> Named(Language language) => language.Names.Concat(NameTable.Of(NamesOfTheUnion, language.Code));
    }
}
