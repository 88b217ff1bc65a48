using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>The meetings in a party's calendar.</summary>
public static class PartyMeetings
{
    /// <summary>Days for which a meeting that is over or off is still told, so that a calendar learns of it.</summary>
    public const int DaysToTell = 90;

    /// <summary>Those to which the party is invited, by their beginning; without those that were over long ago.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="party">For whom.</param>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<Meeting> Of(IEnumerable<Meeting> meetings, Authority party, DateTimeOffset now) =>
    [
        .. meetings.Where(meeting => meeting.Plan.Invited.Contains(party) && meeting.Plan.End >= now.AddDays(-DaysToTell))
            .OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Case, StringComparer.Ordinal),
    ];
}
