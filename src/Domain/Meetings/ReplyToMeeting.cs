using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Meetings;

/// <summary>A party says whether it comes. It need not (MIM-23): nobody is reminded, and the convenor sees replies where it looks.</summary>
public static class ReplyToMeeting
{
    /// <summary>What becomes of the meeting.</summary>
    /// <param name="act">Who, when, which meeting.</param>
    /// <param name="reply">What it says; <see cref="MeetingReply.None"/> takes back what it said.</param>
    public static CaseDecision<Meeting> Decide(MeetingAct act, MeetingReply reply) => act.UnlessCancelled(() => act switch
    {
        _ when !act.Meeting.Plan.Invited.Contains(act.Party) => MeetingAct.Refuse(
            MeetingRules.NotInvited, "party", $"{act.Party} is not invited to {act.Meeting.Reference}.", $"Ask the convenor for an invitation."),
        _ when act.Meeting.Plan.End <= act.Now => MeetingAct.Refuse(MeetingRules.TooLate, null, $"{act.Meeting.Reference} is over.", $"Nothing to do."),
        _ when act.Meeting.ReplyOf(act.Party) == reply => new CaseDecision<Meeting>.Unchanged(),
        _ => act.Happens(new MeetingEvent.Replied(act.Now, act.Party, act.By, reply)),
    });
}
