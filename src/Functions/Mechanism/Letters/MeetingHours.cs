using System.Globalization;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Letters;

/// <summary>The time of a meeting in words.</summary>
internal static class MeetingHours
{
    /// <summary>The time of a meeting in its own zone: <c>Wednesday, 18 March 2026, 10:00 to 12:30 (Brussels time)</c>.</summary>
    public static string When(MeetingPlan plan) => When(plan, plan.TimeZone);

    /// <summary>The time of a meeting at the seat of a party; null when the clocks there show the same.</summary>
    public static string? WhenFor(MeetingPlan plan, Authority party) =>
        MeetingTime.Local(plan.Start, party.TimeZone) == MeetingTime.Local(plan.Start, plan.TimeZone)
        && MeetingTime.Local(plan.End, party.TimeZone) == MeetingTime.Local(plan.End, plan.TimeZone)
            ? null
            : When(plan, party.TimeZone);

    private static string When(MeetingPlan plan, string zone)
    {
        var (start, end) = (MeetingTime.Local(plan.Start, zone), MeetingTime.Local(plan.End, zone));
        var city = zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
        var last = end.Date == start.Date ? "" : $"{LetterWords.Day(DateOnly.FromDateTime(end))}, ";
        return string.Create(CultureInfo.InvariantCulture, $"{LetterWords.Day(DateOnly.FromDateTime(start))}, {start:HH:mm} to {last}{end:HH:mm} ({city} time)");
    }
}
