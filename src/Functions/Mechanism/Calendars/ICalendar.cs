using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace MimFunctions.Mechanism.Calendars;

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
        var calendar = new Ical.Net.Calendar { ProductId = "-//MIM hub//Requests and meetings//EN", Method = Method };
        if (ICalendarText.Lines(Name) is { } name)
        {
            calendar.AddProperty("NAME", name);
            // What Outlook, Google and Apple read in its place.
            calendar.AddProperty("X-WR-CALNAME", name);
            calendar.AddProperty(RefreshHourly());
        }

        calendar.Events.AddRange(Events.Select(Entry));
        return ICalendarText.Fold(new CalendarSerializer(calendar).SerializeToString()!);
    }

    private static CalendarProperty RefreshHourly()
    {
        var refresh = new CalendarProperty("REFRESH-INTERVAL", "PT1H");
        refresh.AddParameter("VALUE", "DURATION");
        return refresh;
    }

    // What is null is left out.
    private static CalendarEvent Entry(ICalendarEvent each) => new()
    {
        Uid = ICalendarText.Lines(each.Uid),
        Sequence = each.Sequence,
        DtStamp = Time(new ICalendarTime.Instant(each.ChangedAt)),
        LastModified = Time(new ICalendarTime.Instant(each.ChangedAt)),
        DtStart = Time(each.Start),
        DtEnd = Time(each.End),
        Summary = ICalendarText.Lines(each.Summary),
        Description = ICalendarText.Lines(each.Description),
        Location = ICalendarText.Lines(each.Location),
        Url = each.Page,
        Status = each.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        Transparency = each.IsBusy ? TransparencyType.Opaque : TransparencyType.Transparent,
        Organizer = each.Organizer is { } organizer ? new Organizer { CommonName = ICalendarText.Parameter(organizer.Name), Value = Address(organizer) } : null,
        Attendees = [.. each.Attendees.Select(Invited)],
    };

    // No reply is asked for: the hub does not read its mailbox, and nobody has to reply (MIM-23).
    private static Attendee Invited(ICalendarPerson person) => new()
    {
        CommonName = ICalendarText.Parameter(person.Name),
        Role = ParticipationRole.OptionalParticipant,
        ParticipationStatus = person.Participation,
        Rsvp = false,
        Value = Address(person),
    };

    // RFC 6068 section 2: what would mean something else in a URI is written by its number.
    private static Uri Address(ICalendarPerson person) =>
        new($"mailto:{string.Concat(person.Email.Select(c => "%/?#&=^`{|}".Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : $"{c}"))}");

    private static CalDateTime? Time(ICalendarTime? time) => time switch
    {
        ICalendarTime.Day { Date: var date } => new CalDateTime(date),
        ICalendarTime.Instant { At: var at } => new CalDateTime(at.UtcDateTime, CalDateTime.UtcTzId),
        _ => null,
    };
}
