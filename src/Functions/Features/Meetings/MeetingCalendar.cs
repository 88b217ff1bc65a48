using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Meetings;

/// <summary>Meetings as calendar entries (RFC 5545); by mail as invitations (RFC 5546).</summary>
internal static class MeetingCalendar
{
    /// <summary>
    /// The meeting as a calendar entry. Its UID stays, its SEQUENCE rises with every change, so that a calendar takes the newest, in whatever
    /// order the mails come.
    /// </summary>
    public static ICalendarEvent Event(Meeting meeting, Settings settings) => new()
    {
        Uid = $"{meeting.Reference}@mim-hub",
        Sequence = meeting.Sequence,
        ChangedAt = meeting.ChangedAt,
        Start = new ICalendarTime.Instant(meeting.Plan.Start),
        End = new ICalendarTime.Instant(meeting.Plan.End),
        Summary = meeting.Plan.Title,
        Description = More(meeting),
        Location = meeting.Plan.Place ?? meeting.Plan.Link,
        Page = settings.PageOf(meeting),
        IsCancelled = meeting.Cancellation is not null,
        IsBusy = true,
        Organizer = new ICalendarPerson(Words($"Mutual information mechanism"), settings.Mail.From),
    };

    /// <summary>
    /// What goes with a mail to one person: an invitation, also to what changed, or a cancellation. It names the reader alone; who else is
    /// invited stands in the mail, as parties and not as people.
    /// </summary>
    public static ICalendar Invitation(Meeting meeting, Addressee to, Settings settings) => new(
        null, meeting.Cancellation is null ? "REQUEST" : "CANCEL",
        [
            Event(meeting, settings) with
            {
                Attendees = [new ICalendarPerson(to.Name, to.Email.Trim(), Participation(meeting.ReplyOf(Authority.InLiaison(to.Party)!)))],
            },
        ]);

    /// <summary>One meeting to put into a calendar by hand.</summary>
    public static ICalendar File(Meeting meeting, Settings settings) => new(null, "PUBLISH", [Event(meeting, settings)]);

    /// <summary>The meetings of a party, for its calendar feed.</summary>
    public static IReadOnlyList<ICalendarEvent> Of(IEnumerable<Meeting> meetings, Authority party, Settings settings, DateTimeOffset now) =>
        [.. PartyMeetings.Of(meetings, party, now).Select(meeting => Event(meeting, settings))];

    private static string Participation(MeetingReply reply) => reply switch
    {
        MeetingReply.Accepted => "ACCEPTED",
        MeetingReply.Tentative => "TENTATIVE",
        MeetingReply.Declined => "DECLINED",
        _ => "NEEDS-ACTION",
    };

    private static string More(Meeting meeting)
    {
        var agenda = string.Join(", ", meeting.Plan.Agenda);
        IEnumerable<Sentence> lines =
        [
            $"{meeting.Reference}, convened by {meeting.Convenor}.", $"Time: {MeetingHours.Worded(meeting.Plan)}",
            .. meeting.Plan.Link is { } link ? [(Sentence)$"Join: {link}"] : Array.Empty<Sentence>(), $"Agenda: {agenda}", MeetingWords.NobodyHasToCome,
        ];
        return string.Join('\n', lines.Select(Words));
    }
}
