using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Calendar;

/// <summary>Which month a word means in the 24 languages of the Union. A few words mean one month here and another there.</summary>
internal static partial class MonthNames
{
    private static readonly Dictionary<string, int[]> ByKey = Lines(Months)
        .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('|').Select((name, index) => (Key: LooseText.Key(name), Month: index + 1)))
        .Where(entry => entry.Key.Length > 0)
        .GroupBy(entry => entry.Key, entry => entry.Month)
        .ToDictionary(months => months.Key, months => months.Distinct().Order().ToArray());

    private static readonly HashSet<string> Others =
        [.. Lines(Days).SelectMany(line => line.Split('|', ' ')).Concat(Fillers.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Select(LooseText.Key)];

    /// <summary>The months that a word can mean, in their order; none when it is no month.</summary>
    public static IReadOnlyList<int> Of(string word) => ByKey.GetValueOrDefault(LooseText.Key(word)) ?? [];

    /// <summary>The same for whoever writes these languages: where a word is the name of one month to them, of another to others, theirs counts.</summary>
    public static IReadOnlyList<int> Of(string word, IReadOnlyList<string> languages)
    {
        var all = Of(word);
        var theirs = all.Count > 1 ? In(languages, LooseText.Key(word)) : [];
        return theirs.Length > 0 ? theirs : all;
    }

    private static int[] In(IReadOnlyList<string> languages, string key) =>
    [
        .. Lines(Months).Where(line => languages.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)]))
            .Select(line => Array.FindIndex(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('|'), name => LooseText.Key(name) == key) + 1)
            .Where(month => month > 0).Distinct(),
    ];

    /// <summary>Whether a word may stand in a date without changing which it is: a day of the week, "of", "year".</summary>
    public static bool IsFiller(string word) => Others.Contains(LooseText.Key(word));

    private static string[] Lines(string table) => table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
