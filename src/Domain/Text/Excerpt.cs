using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace MimFunctions.Domain.Text;

/// <summary>The beginning of a text for a few lines: whole sentences where they fit.</summary>
public static partial class Excerpt
{
    // As the framework splits where no separators are given.
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace)]);

    /// <summary>Stands where sentences were left out.</summary>
    public const string More = " […]";

    /// <summary>
    /// The text on one line, if it is no longer than this; else as many of its sentences as fit, or where the first is too long by itself
    /// its beginning with an ellipsis.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">Most characters, without <see cref="More"/>.</param>
    public static string Of(string text, int longest)
    {
        var line = OneLine(text, longest);
        if (line.Length <= longest)
            return line;
        // Of a sentence that is much shorter than the room the reader would learn too little.
        var end = SentenceEnds().EnumerateMatches(line.AsSpan(0, longest)).LastEnd();
        return end > longest / 3 ? line[..end] + More : Quotation.Cut(line, longest)!;
    }

    /// <summary>The first sentence on one line; where that is too long its beginning with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">Most characters.</param>
    public static string FirstSentence(string text, int longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = SentenceEnds().Match(line);
        return Quotation.Cut(end.Success ? line[..(end.Index + end.Length)] : line, longest)!;
    }

    /// <summary>The text on one line; of a longer one the beginning, a word more than so many characters.</summary>
    private static string OneLine(string text, int longest)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var at in text.AsSpan().SplitAny(WhiteSpace))
        {
            var word = text.AsSpan(at);
            if (word.IsEmpty)
                continue;
            line.Append(line.Length == 0 ? "" : " ").Append(word);
            if (line.Length > longest)
                break;
        }

        return line.ToString();
    }

    private static int LastEnd(this Regex.ValueMatchEnumerator matches)
    {
        var end = 0;
        foreach (var match in matches)
            end = match.Index + match.Length;
        return end;
    }

    // A point before a small letter or a figure ends no sentence: "art. 4", "No. 12".
    [GeneratedRegex(@"[.!?;]['’”»)]*(?= \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnds();
}
