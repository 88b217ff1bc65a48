using System.Text;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>
/// What Ical.Net leaves to its callers: texts without control characters, and lines that are never folded within a character (RFC 5545
/// sections 3.1, 3.2, 3.3.11; decision 13).
/// </summary>
internal static class ICalendarText
{
    private const int LongestLine = 75;

    /// <summary>A text without what can't stand in one; null for none.</summary>
    public static string? Lines(string? text) => text is null ? null : Printable(text.ReplaceLineEndings("\n"), keepLines: true);

    /// <summary>A parameter, which can't hold a double quote and has no escape for one.</summary>
    public static string Parameter(string text) => Printable(text, keepLines: false).Replace('"', '\'');

    /// <summary>The file folded anew after at most 75 octets: Ical.Net folds between two halves of a letter beyond 16 bits, which loses it.</summary>
    public static string Fold(string file)
    {
        var folded = new StringBuilder(file.Length + 64);
        var octets = 0;
        foreach (var rune in file.Replace("\r\n ", "", StringComparison.Ordinal).EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine && rune.Value is not ('\r' or '\n'))
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets = rune.Value == '\n' ? 0 : octets + rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }

    private static string Printable(string text, bool keepLines) =>
        string.Concat(text.Where(c => !char.IsControl(c) || c == '\t' || (keepLines && c == '\n')));
}
