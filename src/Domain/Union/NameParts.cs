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

    /// <summary>Whether a part is a word for what is named: "Code: AT", "German (official)".</summary>
    public static bool IsWord(string part) => Words.Contains(LooseText.Key(part));

    [GeneratedRegex(@"\s*[/|,;:()\[\]\n=]\s*|\s+[\u2010-\u2015-]\s*|(?<=^[A-Za-z]{2})\s*[\u2010-\u2015-]\s*")]
    private static partial Regex Border();
}
