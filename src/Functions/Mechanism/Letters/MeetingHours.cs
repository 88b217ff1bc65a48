using System.Globalization;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Letters;

/// <summary>The time of a meeting in words.</summary>
internal static class MeetingHours
{
    /// <summary>The time of a meeting in its own zone: <c>Wednesday, 18 March 2026, 10:00 to 12:30 (Brussels time)</c>.</summary>
    public static string When(MeetingPlan plan) => Worded(plan).ToString();

    /// <summary>The time of a meeting at the seat of a party; null when the clocks there show the same.</summary>
    public static string? WhenFor(MeetingPlan plan, Authority party) => WordedFor(plan, party)?.ToString();

    /// <summary>The time in its own zone, in words of any language.</summary>
    public static Sentence Worded(MeetingPlan plan) => Worded(plan, plan.TimeZone);

    /// <summary>The time at the seat of a party, in words of any language; null when the clocks there show the same.</summary>
    public static Sentence? WordedFor(MeetingPlan plan, Authority party) =>
        MeetingTime.Local(plan.Start, party.TimeZone) == MeetingTime.Local(plan.Start, plan.TimeZone)
        && MeetingTime.Local(plan.End, party.TimeZone) == MeetingTime.Local(plan.End, plan.TimeZone)
            ? null
            : Worded(plan, party.TimeZone);

    private static Sentence Worded(MeetingPlan plan, string zone)
    {
        var (start, end) = (MeetingTime.Local(plan.Start, zone), MeetingTime.Local(plan.End, zone));
        var city = zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
        var (first, last) = (LetterWords.LongDay(DateOnly.FromDateTime(start)), LetterWords.LongDay(DateOnly.FromDateTime(end)));
        return end.Date == start.Date
            ? (Sentence)$"{first}, {Clock(start)} to {Clock(end)} ({city} time)"
            : $"{first}, {Clock(start)} to {last}, {Clock(end)} ({city} time)";
    }

    private static string Clock(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
