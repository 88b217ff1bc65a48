using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>
/// The convenor changes when, where or about what people meet, or invites more. A party that was invited stays so: it has the meeting in its
/// calendar, and may stay away.
/// </summary>
public static class ChangeMeeting
{
    /// <summary>What becomes of the meeting: those invited before are told of the change, the others get an invitation.</summary>
    /// <param name="act">Who, when, which meeting.</param>
    /// <param name="draft">All of it as it is to be.</param>
    /// <param name="known">Those of the measures and requests of its agenda that the hub knows.</param>
    public static CaseDecision<Meeting> Decide(MeetingAct act, MeetingDraft draft, IReadOnlyCollection<ViewCase> known) => act.UnlessCancelled(() =>
    {
        var (meeting, now) = (act.Meeting, act.Now);
        if (meeting.Plan.Start <= now)
            return MeetingAct.Refuse(MeetingRules.TooLate, null, $"{meeting.Reference} has begun or is over.", $"Convene another meeting.");
        if (meeting.Plan.Network != draft.Agenda.OfType<ViewCase.Network>().FirstOrDefault())
            return MeetingAct.Refuse(MeetingRules.OtherCircle, "agenda", $"The agenda would be one for other people.", $"Convene another meeting.");
        var refusals = MeetingDraftRules.Check(meeting.Convenor, draft, new MeetingContext(known, now));
        if (refusals.Count > 0)
            return new CaseDecision<Meeting>.Refused(refusals);
        var plan = draft.Plan(meeting.Convenor, now);
        if (plan.Says(meeting.Plan))
            return new CaseDecision<Meeting>.Unchanged();
        return meeting.Plan.Invited.FirstOrDefault(party => !plan.Invited.Contains(party)) is { } leftOut
            ? MeetingAct.Refuse(
                MeetingRules.InvitedStays, "invited", $"{leftOut} was invited and would be left out.", $"Leave it in; it may stay away.")
            : act.Happens(
                new MeetingEvent.Changed(now, act.Party, act.By, plan), [.. plan.Invited.Select(party => meeting.Tell(Letter(meeting, party), meeting.Sequence + 1, party))]);
    });

    private static ViewLetter Letter(Meeting before, Authority party) =>
        before.Plan.Invited.Contains(party) ? ViewLetter.MeetingChange : ViewLetter.MeetingInvitation;
}
