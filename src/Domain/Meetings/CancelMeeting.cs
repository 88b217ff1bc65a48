using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Meetings;

/// <summary>The convenor calls a meeting off.</summary>
public static class CancelMeeting
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 2000;

    /// <summary>What becomes of the meeting; everyone invited is told. Calling it off twice is calling it off once.</summary>
    /// <param name="act">Who, when, which meeting.</param>
    /// <param name="why">In words, told to everyone invited; may be null.</param>
    public static CaseDecision<Meeting> Decide(MeetingAct act, string? why)
    {
        var (meeting, now) = (act.Meeting, act.Now);
        if (meeting.Cancellation is not null)
            return new CaseDecision<Meeting>.Unchanged();
        if (meeting.Plan.End <= now)
            return MeetingAct.Refuse(MeetingRules.TooLate, null, $"{meeting.Reference} is over.", $"Nothing to do.");
        if (why?.Length > LongestReason)
            return MeetingAct.Refuse(
                MeetingRules.TooLong, "explanation", $"The reason has {why.Length} characters; at most {LongestReason} can be kept.", $"Shorten it.");

        // Whatever the room left: a meeting that does not take place must be called off.
        return new CaseDecision<Meeting>.Changed(meeting.With(
            new MeetingEvent.Cancelled(now, act.Party, act.By, string.IsNullOrWhiteSpace(why) ? null : why.Trim()),
            [.. meeting.Plan.Invited.Select(party => meeting.Tell(ViewLetter.MeetingCancellation, meeting.Sequence + 1, party))]));
    }
}
