using System.Text.RegularExpressions;

namespace MimFunctions.Domain.Union;

/// <summary>Names that people write twice: in two languages, or with the code.</summary>
internal static partial class NameParts
{
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

    [GeneratedRegex(@"\s*[/|,;:()\[\]\n=]\s*|\s+[\u2010-\u2015-]\s*|(?<=^[A-Za-z]{2})\s*[\u2010-\u2015-]\s*")]
    private static partial Regex Border();
}
