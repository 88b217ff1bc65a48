using System.Text.RegularExpressions;

namespace MimFunctions.Domain.Union;

/// <summary>Names that people write twice: in two languages, or with the code.</summary>
internal static partial class NameParts
{
    /// <summary>What all parts of a text mean, where they mean the same; null where one means nothing or something else.</summary>
    public static T? AllMean<T>(string text, Func<string, T?> find)
        where T : class
    {
        var meant = Border().Split(text).Where(part => !string.IsNullOrWhiteSpace(part)).Select(find).Distinct().ToArray();
        return meant is [{ } only] ? only : null;
    }

    [GeneratedRegex(@"\s*[/|,;:()\[\]\n=]\s*|\s+[\u2010-\u2015-]\s*|(?<=^[A-Za-z]{2})\s*[\u2010-\u2015-]\s*")]
    private static partial Regex Border();
}
