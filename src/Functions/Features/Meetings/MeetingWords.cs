using System.Globalization;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Meetings;

/// <summary>Turns of phrase about meetings.</summary>
internal static class MeetingWords
{
    /// <summary>What everyone who is invited should know (MIM-23).</summary>
    public const string NobodyHasToCome = "Nobody has to come, and nobody has to reply; there will be no reminder.";

    /// <summary>Who comes to meetings of local networks besides their members (ILOA-9). The hub has no mailbox of the agency.</summary>
    public const string WhoAttendsNetworks =
        "The Commission and Frontex attend unless operational considerations require their absence (Regulation (EC) No 377/2004, Article 4(2)). "
        + "The hub invites the Commission; the convenor tells Frontex.";

    /// <summary>The time of a meeting in its own zone: <c>Wednesday, 18 March 2026, 10:00 to 12:30 (Brussels time)</c>.</summary>
    public static string When(MeetingPlan plan) => When(plan, plan.TimeZone);

    /// <summary>The time of a meeting at the seat of a party; null when the clocks there show the same.</summary>
    public static string? WhenFor(MeetingPlan plan, Authority party) =>
        MeetingTime.Local(plan.Start, party.TimeZone) == MeetingTime.Local(plan.Start, plan.TimeZone)
        && MeetingTime.Local(plan.End, party.TimeZone) == MeetingTime.Local(plan.End, plan.TimeZone)
            ? null
            : When(plan, party.TimeZone);

    /// <summary>A reply, for a table.</summary>
    public static string Reply(MeetingReply reply) => reply switch
    {
        MeetingReply.Accepted => "will come",
        MeetingReply.Tentative => "may come",
        MeetingReply.Declined => "will not come",
        _ => "no reply",
    };

    private static string When(MeetingPlan plan, string zone)
    {
        var (start, end) = (MeetingTime.Local(plan.Start, zone), MeetingTime.Local(plan.End, zone));
        var city = zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
        var last = end.Date == start.Date ? "" : $"{LetterWords.Day(DateOnly.FromDateTime(end))}, ";
        return string.Create(CultureInfo.InvariantCulture, $"{LetterWords.Day(DateOnly.FromDateTime(start))}, {start:HH:mm} to {last}{end:HH:mm} ({city} time)");
    }
}
