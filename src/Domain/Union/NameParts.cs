using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Union;

/// <summary>Names that people write twice: in two languages, or with the code.</summary>
internal static partial class NameParts
{
    private static readonly HashSet<string> Words = [.. new[] { "code", "ISO", "EU", "state", "member state", "country", "name", "language", "official", "original" }.Select(LooseText.Key)];

    /// <summary>What all parts of a text mean, where they mean the same; null where one means nothing or something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="find">What a part means.</param>
    /// <param name="isBeside">Whether a part only stands beside the name.</param>
    public static T? AllMean<T>(string text, Func<string, T?> find, Predicate<string>? isBeside = null)
        where T : class
    {
        var parts = Border().Split(text).Where(part => !string.IsNullOrWhiteSpace(part) && isBeside?.Invoke(part) != true);
        var meant = parts.Select(find).Distinct().ToArray();
        return meant is [{ } only] ? only : null;
    }

    /// <summary>
    /// The names of a list, each value of which may hold several: "Germany and Belgium", "DE/BE", "1. Germany". What is no list of names through and
    /// through stays as it is.
    /// </summary>
    /// <param name="values">What was written.</param>
    /// <param name="isName">Whether a text is a name.</param>
    public static IEnumerable<string> Apart(IEnumerable<string> values, Predicate<string> isName) => values.SelectMany(value => isName(value) ? [value] : Apart(value, isName));

    private static string[] Apart(string value, Predicate<string> isName)
    {
        var bare = Numbered().Replace(value, "");
        foreach (var parts in new[] { [bare], And().Split(bare), bare.Split(' ') })
        {
            string[] names = [.. parts.Select(part => part.Trim(' ', '.', ',', ';', '•', '·')).Where(part => part.Length > 0)];
            if (names.Length > 0 && Array.TrueForAll(names, name => isName(name)))
                return names;
        }

        return [value];
    }

    /// <summary>Whether a part is a word for what is named: "Code: AT", "German (official)".</summary>
    public static bool IsWord(string part) => Words.Contains(LooseText.Key(part));

    [GeneratedRegex(@"^\s*(?:[0-9]{1,2}|[a-z](?=\)))[.)]\s*")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s*[/&+|•·,;\n]\s*|\s+(?:and|und|et|y|e|en|och|og|ja|i|a|in|és|un|ir|și|и|και|u|agus)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"\s*[/|,;:()\[\]\n=]\s*|\s+[\u2010-\u2015-]\s*|(?<=^[A-Za-z]{2})\s*[\u2010-\u2015-]\s*")]
    private static partial Regex Border();
}
