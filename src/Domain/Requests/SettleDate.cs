using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>The asker accepts the day that a state proposed, or keeps to the date as it is.</summary>
public static class SettleDate
{
    /// <summary>What becomes of the request.</summary>
    /// <param name="act">Who, when, which state.</param>
    /// <param name="date">The day that is replied to: a link in an old mail must not accept a newer proposal.</param>
    /// <param name="accept">Whether it is accepted.</param>
    public static RequestDecision Decide(RequestAct act, DateOnly date, bool accept) => act.WhileOpen(standing => standing.Proposal switch
    {
        null => RequestAct.Refuse(RequestRules.NoProposal, null, $"No other day was proposed.", $"Nothing to do."),
        var proposal when proposal.Date != date => RequestAct.Refuse(
            RequestRules.OtherProposal, null,
            $"The day proposed last is {proposal.Date}, not {date}.", $"Reply to the last proposal."),
        { Is: ProposalState.Open } when accept && date < LegalTime.DayOf(act.Now, act.Addressee) => RequestAct.Refuse(
            RequestRules.DayHasPassed, null, $"{date} has passed; it can't be agreed any more.",
            $"Ask the state to propose another day, or keep to the date as it is."),
        { Is: ProposalState.Open } => act.TellAddressee(Reply(act, date, accept), RequestLetter.DateSettled, Detail(act, date)),
        { Is: var settled } when settled == (accept ? ProposalState.Agreed : ProposalState.Rejected) => new RequestDecision.Unchanged(),
        _ => RequestAct.Refuse(
            RequestRules.NoProposal, null, $"This proposal was already replied to.", $"Ask the state to propose the day again."),
    });

    private static RequestEvent Reply(RequestAct act, DateOnly date, bool accept) => accept
        ? new RequestEvent.DateAgreed(act.Now, act.Addressee, act.By, date)
        : new RequestEvent.DateRejected(act.Now, act.Addressee, act.By, date);

    // The same day may be proposed, refused and proposed again: each reply is told.
    private static string Detail(RequestAct act, DateOnly date) =>
        $"{FormDate.ForMachines(date)}-{act.Request.Events.Count(e => e is RequestEvent.DateProposed && e.Addressee == act.Addressee)}";
}

public abstract partial record RequestEvent
{
    /// <summary>The asker accepts the proposed day: it is due then, no holiday rolls it over, because it was agreed (TL-9).</summary>
    /// <remarks><c>Date</c>: the day agreed.</remarks>
    public sealed record DateAgreed(DateTimeOffset At, MemberState Addressee, string By, DateOnly Date) : RequestEvent(At, Addressee, By)
    {
        internal override Standing After(Standing before) => before with { Due = Date, Agreed = Date, Proposal = before.Proposal! with { Is = ProposalState.Agreed } };
    }

    /// <summary>The asker keeps to the date as it is.</summary>
    /// <remarks><c>Date</c>: the day that was proposed.</remarks>
    public sealed record DateRejected(DateTimeOffset At, MemberState Addressee, string By, DateOnly Date) : RequestEvent(At, Addressee, By)
    {
        internal override Standing After(Standing before) => before with { Proposal = before.Proposal! with { Is = ProposalState.Rejected } };
    }
}

public sealed partial record RequestLetter
{
    /// <summary>To the state asked: the asker accepts the day, or not.</summary>
    public static RequestLetter DateSettled { get; } = new("dateSettled", "request.dateSettled");
}
