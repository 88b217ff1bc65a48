using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The meetings of networks that were convened on the hub and held by a cut-off (F-20), as they stood then.</summary>
internal static class HeldMeetings
{
    private const int LongestMinutes = 300;

    /// <summary>Those that began in a period, the earliest first.</summary>
    /// <param name="meetings">Meetings of any kind and time.</param>
    /// <param name="period">The summary that is drawn up.</param>
    /// <param name="cutOff">What happened at or after it (UTC) does not count, and a meeting that was not over by then was not held.</param>
    public static IReadOnlyList<Meeting> In(IEnumerable<Meeting> meetings, SummaryName period, DateTimeOffset cutOff) =>
    [
        .. meetings.Where(meeting => meeting.ConvenedAt < cutOff)
            .Select(meeting => meeting with { Events = [.. meeting.Events.TakeWhile(e => e.At < cutOff)] })
            .Where(meeting => meeting.Cancellation is null && meeting.Plan.Network is not null && meeting.Plan.End <= cutOff)
            .Where(meeting => meeting.StartsAt >= period.Begin && meeting.StartsAt < period.End)
            .OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Reference.Number),
    ];

    /// <summary>In which country the network is.</summary>
    public static Country Host(Meeting meeting) => meeting.Plan.Network!.HostCountry;

    /// <summary>The day, by the clocks of the place.</summary>
    public static string Day(Meeting meeting) => FormDate.ForPeople(DateOnly.FromDateTime(MeetingTime.Local(meeting.StartsAt, meeting.Plan.TimeZone)));

    /// <summary>A sentence on it: day, title, who called it, and what came of it.</summary>
    public static string Words(Meeting meeting) =>
        $"{Day(meeting)}: “{meeting.Plan.Title}”, convened by {meeting.Convenor.Name} ({meeting.Reference}). "
        + (meeting.Minutes.Count == 0 ? "There are no minutes." : DistributionMarking.Limits(meeting.Minutes[^1].Minutes.Text)
            ? "The minutes bear a marking."
            : $"Minutes{In(meeting.Minutes[^1].Minutes.Language)}: “{Excerpt.Of(meeting.Minutes[^1].Minutes.Text, LongestMinutes)}”");

    private static string In(string? language) => Language.Find(language) is { Code: not "en" } other ? $" in {other.EnglishName}" : "";

    /// <summary>The group of sources; none when there was no meeting.</summary>
    public static IEnumerable<SourceGroup> Sources(IReadOnlyList<Meeting> held) => held.Count == 0
        ? []
        : [new SourceGroup("Meetings of the networks", [.. held.Select(meeting => meeting.Reference.ToString())], held.Count)];
}
