using System.Buffers;
using System.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>Reads the marks that readers leave in texts (<see cref="TextMarks"/>): what is struck out, what a link leads to, which date the file tells.</summary>
internal static class MarkedText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(
    [
        TextMarks.StruckBegin, TextMarks.StruckEnd, TextMarks.NotedBegin, TextMarks.NotedEnd, TextMarks.LinkBegin, TextMarks.LinkTarget,
        TextMarks.LinkEnd, TextMarks.DateBegin, TextMarks.DateValue, TextMarks.DateEnd,
    ]);

    /// <summary>A text piece as one program wrote it, with what is to be known of it.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="isStruck">Whether it is struck through.</param>
    /// <param name="isNoted">Whether it stands out.</param>
    /// <param name="target">Where a link on it leads, or null.</param>
    /// <param name="date">The date that it shows, as ISO 8601, or null.</param>
    public static string Of(string text, bool isStruck, bool isNoted, string? target, string? date)
    {
        if (!(isStruck || isNoted) && target is null && date is null)
            return text;
        var marked = target is null ? text : $"{TextMarks.LinkBegin}{text}{TextMarks.LinkTarget}{target}{TextMarks.LinkEnd}";
        marked = date is null ? marked : $"{TextMarks.DateBegin}{marked}{TextMarks.DateValue}{date}{TextMarks.DateEnd}";
        marked = isNoted ? $"{TextMarks.NotedBegin}{marked}{TextMarks.NotedEnd}" : marked;
        return isStruck ? $"{TextMarks.StruckBegin}{marked}{TextMarks.StruckEnd}" : marked;
    }

    /// <summary>Whether anything is marked in it.</summary>
    public static bool HasMarks(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>What stands there: without marks, addresses of links and what is struck through.</summary>
    public static string Plain(string text) => HasMarks(text) ? Read(text, isStruckWanted: false) : text;

    /// <summary>What a person sees, the struck text too.</summary>
    public static string Seen(string text)
    {
        if (!HasMarks(text))
            return text;
        var seen = new StringBuilder(text.Length);
        foreach (var (c, _) in Visible(text))
            seen.Append(c);
        return seen.ToString();
    }

    /// <summary>What is struck through, piece by piece.</summary>
    public static string Struck(string text) => HasMarks(text) ? Read(text, isStruckWanted: true) : "";

    /// <summary>The text without what is struck through, its other marks kept.</summary>
    public static string Standing(string text)
    {
        if (!text.Contains(TextMarks.StruckBegin))
            return text;
        var (standing, struck) = (new StringBuilder(text.Length), false);
        foreach (var c in text)
        {
            if (c is TextMarks.StruckBegin or TextMarks.StruckEnd)
                struck = c == TextMarks.StruckBegin;
            else if (!struck)
                standing.Append(c);
        }

        return standing.ToString();
    }

    /// <summary>The dates that the file itself tells, each once.</summary>
    public static IReadOnlyList<string> Dates(string text) => Values(text, TextMarks.DateValue, TextMarks.DateEnd);

    /// <summary>Where links in it lead, each once.</summary>
    public static IReadOnlyList<string> Targets(string text) => Values(text, TextMarks.LinkTarget, TextMarks.LinkEnd);

    /// <summary>The text between a pair of marks, all pieces together, and every character of one kind wherever it stands.</summary>
    public static string Within(string text, char begin, char end, char everywhere)
    {
        var (found, isInside) = (new StringBuilder(), false);
        foreach (var c in text)
        {
            if (c == begin || c == end)
                isInside = c == begin;
            else if (isInside || c == everywhere)
                found.Append(c);
        }

        return found.ToString();
    }

    /// <summary>The text at its full length, with a sign that is no punctuation in place of addresses and dates.</summary>
    public static string Masked(string text)
    {
        if (!HasMarks(text))
            return text;
        var (masked, isValue) = (text.ToCharArray(), false);
        for (var i = 0; i < masked.Length; i++)
        {
            isValue = masked[i] is TextMarks.LinkTarget or TextMarks.DateValue || (isValue && masked[i] is not (TextMarks.LinkEnd or TextMarks.DateEnd));
            masked[i] = isValue ? TextMarks.LinkTarget : masked[i];
        }

        return new(masked);
    }

    /// <summary>The text without what stands between a pair of marks.</summary>
    public static string Without(string text, char begin, char end)
    {
        var (found, isInside) = (new StringBuilder(), false);
        foreach (var c in text)
        {
            if (c == begin || c == end)
                isInside = c == begin;
            else if (!isInside)
                found.Append(c);
        }

        return found.ToString();
    }

    private static string Read(string text, bool isStruckWanted)
    {
        var read = new StringBuilder(text.Length);
        foreach (var (c, isStruck) in Visible(text))
            if (isStruck == isStruckWanted)
                read.Append(c);
        return read.ToString();
    }

    // A text that was cut into lines may begin or end between two marks.
    private static IEnumerable<(char Character, bool IsStruck)> Visible(string text)
    {
        var (isStruck, isValue) = (false, false);
        foreach (var c in text)
        {
            switch (c)
            {
                case TextMarks.StruckBegin or TextMarks.StruckEnd:
                    isStruck = c == TextMarks.StruckBegin;
                    break;
                case TextMarks.LinkTarget or TextMarks.DateValue or TextMarks.LinkEnd or TextMarks.DateEnd:
                    isValue = c is TextMarks.LinkTarget or TextMarks.DateValue;
                    break;
                case TextMarks.NotedBegin or TextMarks.NotedEnd or TextMarks.LinkBegin or TextMarks.DateBegin:
                    break;
                default:
                    if (!isValue)
                        yield return (c, isStruck);
                    break;
            }
        }
    }

    private static List<string> Values(string text, char begin, char end)
    {
        var values = new List<string>();
        for (var at = text.IndexOf(begin); at >= 0; at = text.IndexOf(begin, at + 1))
            if (text.IndexOf(end, at) is > 0 and var stop && text[(at + 1)..stop] is { Length: > 0 } value && !values.Contains(value))
                values.Add(value);
        return values;
    }
}
