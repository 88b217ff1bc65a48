using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>A state asks to answer on another day; until the asker accepts, the day before stays due.</summary>
public static class ProposeDate
{
    /// <summary>Farthest day that can be proposed, in days from today: a year.</summary>
    public const int Farthest = 366;

    /// <summary>What becomes of the request.</summary>
    /// <param name="act">Who, when, which state.</param>
    /// <param name="date">The day, in the legal time of the state asked.</param>
    /// <param name="why">Its reason.</param>
    public static RequestDecision Decide(RequestAct act, DateOnly date, string? why) => act.WhileOpen(standing =>
        OutOfReach(act, date)
        ?? RequestAct.Faulty(why, "explanation", $"There is no reason.", $"Write the reason.")
        ?? (Stands(standing, date)
            ? new RequestDecision.Unchanged()
            : act.TellAsker(
                new RequestEvent.DateProposed(act.Now, act.Addressee, act.By, date, why!.Trim()),
                RequestLetter.DateProposed, $"{Proposals(act) + 1}")));

    private static RequestDecision? OutOfReach(RequestAct act, DateOnly date)
    {
        var today = LegalTime.DayOf(act.Now, act.Addressee);
        return date > today && date <= today.AddDays(Farthest)
            ? null
            : RequestAct.Refuse(
                RequestRules.DayOutOfReach, "proposedDate", $"{date} is not a day within the year ahead.",
                $"Propose a day between {today.AddDays(1)} and {today.AddDays(Farthest)}.");
    }

    /// <summary>While another day waits for a reply, proposing the due day takes that back.</summary>
    private static bool Stands(Standing standing, DateOnly date) =>
        date == (standing.Proposal is { Is: ProposalState.Open, Date: var open } ? open : standing.Due);

    private static int Proposals(RequestAct act) =>
        act.Request.Events.Count(e => e is RequestEvent.DateProposed && e.Addressee == act.Addressee);
}

public abstract partial record RequestEvent
{
    /// <summary>The state asks to answer on another day.</summary>
    /// <remarks><c>Date</c>: the day, in the state's legal time. <c>Why</c>: its reason.</remarks>
    public sealed record DateProposed(DateTimeOffset At, MemberState Addressee, string By, DateOnly Date, string Why) : RequestEvent(At, Addressee, By)
    {
        internal override bool IsReaction => true;

        internal override int Room => RequestRoom.Size(Why);

        internal override Standing After(Standing before) => before with { Proposal = new DateProposal(Date, Why, ProposalState.Open) };
    }
}

public sealed partial record FormReply
{
    /// <summary>It would like to answer on another day.</summary>
    public static FormReply AnotherDate { get; } = new("anotherDate", (act, fields, _) =>
        fields.Text(RequestFields.ProposedDate) is { } date ? ProposeDate.Decide(act, FormDate.FromMachine(date), fields.Text(RequestFields.Explanation)) : null);
}

/// <summary>Another day that a state would like to answer on.</summary>
/// <param name="Date">The day, in the state's legal time.</param>
/// <param name="Why">Its reason.</param>
/// <param name="Is">What the asker says to it.</param>
public sealed record DateProposal(DateOnly Date, string Why, ProposalState Is);

/// <summary>What the asker says to a proposed day.</summary>
public enum ProposalState
{
    /// <summary>Nothing yet; the day before stays due.</summary>
    Open,

    /// <summary>Accepted: it is due then.</summary>
    Agreed,

    /// <summary>Not accepted; the day before stays due.</summary>
    Rejected,
}

public sealed partial record RequestLetter
{
    /// <summary>To the asker: the state proposes another day.</summary>
    public static RequestLetter DateProposed { get; } = new("dateProposed", "request.dateProposed");
}
