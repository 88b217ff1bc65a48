using System.Text.RegularExpressions;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>What a person typed to search: words, whose ends may be left out, and phrases in quotation marks.</summary>
internal sealed partial class SearchWords
{
    private const int Longest = 200, Most = 12;

    private SearchWords(string typed, IReadOnlyList<(string Text, bool IsPhrase)> parts, bool any = false) => (Typed, Parts, IsAny) = (typed, parts, any);

    /// <summary>As it was typed.</summary>
    public string Typed { get; }

    /// <summary>The words and phrases.</summary>
    public IReadOnlyList<(string Text, bool IsPhrase)> Parts { get; }

    /// <summary>Whether one of them is enough.</summary>
    public bool IsAny { get; }

    /// <summary>Reads what was typed; null when there is no letter or digit in it, which looks for nothing.</summary>
    public static SearchWords? Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > Longest)
            text = text[..Longest];
        var parts = Part().Matches(text)
            .Select(match => match.Groups[1].Success ? (Text: match.Groups[1].Value, IsPhrase: true) : (Text: match.Value.Trim('"', '„', '“', '”', '«', '»'), IsPhrase: false))
            .Where(part => part.Text.Any(char.IsLetterOrDigit)).Take(Most).ToArray();
        return parts.Length == 0 ? null : new SearchWords(text, parts);
    }

    /// <summary>Any of these words: what has the most and the rarest of them comes first. Null when there is none.</summary>
    public static SearchWords? AnyOf(IEnumerable<string> words) => words.Where(word => word.Any(char.IsLetterOrDigit)).Take(Most).Select(word => (word, false)).ToArray() is { Length: > 0 } parts
        ? new SearchWords(string.Join(' ', parts.Select(part => part.word)), parts, any: true)
        : null;

    [GeneratedRegex("\"([^\"]+)\"|[^\\s\"]+")]
    private static partial Regex Part();
}
