using System.Text;
using System.Text.RegularExpressions;

namespace MimFunctions.Platform.Mail;

/// <summary>
/// How an iCalendar object travels in a mail (RFC 6047): as an alternative that calendars understand, and as a file for programs that only know
/// files.
/// </summary>
internal static partial class Invitation
{
    /// <summary>Name of the attached file.</summary>
    public const string FileName = "invite.ics";

    /// <summary>Type of the attached file; not <c>text/calendar</c>, so that no program shows the meeting twice.</summary>
    public const string FileType = "application/ics";

    /// <summary>Type of the alternative without its charset: its method is that of the object (RFC 6047 section 2.4).</summary>
    /// <exception cref="ArgumentException">The object has no METHOD.</exception>
    public static string Type(string calendar) => Method().Match(calendar) is { Success: true } found
        ? $"text/calendar; method={found.Groups[1].Value.ToUpperInvariant()}"
        : throw new ArgumentException("An iCalendar object that is mailed needs a METHOD, such as REQUEST.", nameof(calendar));

    /// <summary>The file: UTF-8, lines that end with CRLF (RFC 5545 section 3.1).</summary>
    public static byte[] File(string calendar) => Encoding.UTF8.GetBytes(calendar.ReplaceLineEndings("\r\n"));

    [GeneratedRegex(@"^METHOD:([A-Za-z]+)\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Method();
}
