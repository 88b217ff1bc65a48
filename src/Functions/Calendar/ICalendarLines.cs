using System.Globalization;
using System.Text;

namespace MimFunctions.Calendar;

/// <summary>
/// Content lines of iCalendar (RFC 5545 section 3.1): CRLF at the end, folded after at most 75 octets and never within a character, text
/// values escaped (section 3.3.11).
/// </summary>
internal sealed class ICalendarLines
{
    private const int LongestLine = 75;

    private readonly StringBuilder written = new();

    /// <summary>A property whose value is written as it is.</summary>
    /// <param name="name">Its name, with parameters if any.</param>
    /// <param name="value">A value without line breaks; null leaves the property out.</param>
    public void Add(string name, string? value)
    {
        if (value is null)
            return;
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                written.Append("\r\n ");
                octets = 1;
            }

            written.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        written.Append("\r\n");
    }

    /// <summary>A property of type TEXT; null leaves it out.</summary>
    public void AddText(string name, string? text) => Add(name, text is null ? null : Escape(text));

    /// <summary>A property that is a day or an instant; null leaves it out.</summary>
    public void AddTime(string name, ICalendarTime? time)
    {
        switch (time)
        {
            case ICalendarTime.Day { Date: var date }:
                Add($"{name};VALUE=DATE", date.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
                break;
            case ICalendarTime.Instant { At: var at }:
                Add(name, at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>A property that is the calendar address of a person; null leaves it out.</summary>
    /// <param name="name">ORGANIZER or ATTENDEE.</param>
    /// <param name="person">Who.</param>
    /// <param name="parameters">Further parameters, each with a semicolon before it.</param>
    public void AddPerson(string name, ICalendarPerson? person, string parameters = "") =>
        Add($"{name};CN=\"{Parameter(person?.Name ?? "")}\"{parameters}", person is null ? null : $"mailto:{person.Email}");

    /// <inheritdoc/>
    public override string ToString() => written.ToString();

    private static string Escape(string text) => Printable(text.ReplaceLineEndings("\n"), keepLines: true)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // A quoted parameter can't hold a double quote, and has no escape for one (section 3.2).
    private static string Parameter(string text) => Printable(text, keepLines: false).Replace('"', '\'');

    // Control characters have no place in a text (section 3.3.11); a line feed is escaped later.
    private static string Printable(string text, bool keepLines) =>
        string.Concat(text.Where(c => !char.IsControl(c) || c == '\t' || (keepLines && c == '\n')));
}
