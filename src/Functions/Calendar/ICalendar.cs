using System.Globalization;

namespace MimFunctions.Calendar;

/// <summary>A calendar file (iCalendar, RFC 5545; scheduling by RFC 5546). The same content gives the same bytes.</summary>
/// <param name="Name">Name of the calendar (RFC 7986 section 5.1), or null for an invitation.</param>
/// <param name="Method"><c>PUBLISH</c> for a feed, <c>REQUEST</c> or <c>CANCEL</c> for an invitation.</param>
/// <param name="Events">What is in it.</param>
internal sealed record ICalendar(string? Name, string Method, IReadOnlyList<ICalendarEvent> Events)
{
    /// <summary>Media type of feeds; an attached invitation names its method beside it.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The file.</summary>
    public string Write()
    {
        var lines = new ICalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//MIM hub//Requests and meetings//EN");
        lines.Add("METHOD", Method);
        lines.AddText("NAME", Name);
        // What Outlook, Google and Apple read in its place.
        lines.AddText("X-WR-CALNAME", Name);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", Name is null ? null : "PT1H");
        foreach (var each in Events)
            Write(each, lines);
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void Write(ICalendarEvent each, ICalendarLines lines)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", each.Uid);
        lines.Add("SEQUENCE", each.Sequence.ToString(CultureInfo.InvariantCulture));
        lines.AddTime("DTSTAMP", new ICalendarTime.Instant(each.ChangedAt));
        lines.AddTime("LAST-MODIFIED", new ICalendarTime.Instant(each.ChangedAt));
        lines.AddTime("DTSTART", each.Start);
        lines.AddTime("DTEND", each.End);
        lines.AddText("SUMMARY", each.Summary);
        lines.AddText("DESCRIPTION", each.Description);
        lines.AddText("LOCATION", each.Location);
        lines.Add("URL", each.Page?.AbsoluteUri);
        lines.Add("STATUS", each.IsCancelled ? "CANCELLED" : "CONFIRMED");
        lines.Add("TRANSP", each.IsBusy ? "OPAQUE" : "TRANSPARENT");
        lines.AddPerson("ORGANIZER", each.Organizer);
        // No reply is asked for: the hub does not read its mailbox, and nobody has to reply (MIM-23).
        foreach (var person in each.Attendees)
            lines.AddPerson("ATTENDEE", person, $";ROLE=OPT-PARTICIPANT;PARTSTAT={person.Participation};RSVP=FALSE");
        lines.Add("END", "VEVENT");
    }
}
