using System.Globalization;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>How the members voted on a proposal; each authority stands as often as it has votes, whoever of it is present: an alternate votes for the member, never beside.</summary>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Text">What was proposed.</param>
/// <param name="Paper">Name of the paper that it adopts; null for none.</param>
/// <param name="For">Who voted for it.</param>
/// <param name="Against">Who voted against it.</param>
/// <param name="Abstained">Who abstained.</param>
/// <param name="AssociatedViews">Views of the associated states.</param>
/// <param name="Tell">Who has to tell its officers.</param>
public sealed record VoteInput(
    string By, string? Text, string? Paper, IReadOnlyList<Authority> For, IReadOnlyList<Authority> Against, IReadOnlyList<Authority> Abstained, string? AssociatedViews,
    IReadOnlyList<Authority> Tell);

/// <summary>What happens around and in a meeting: parts of the list are confirmed, decisions and ad-hoc actions recorded.</summary>
public static class HoldBoard
{
    /// <summary>An authority says whether its part of the list is right.</summary>
    /// <param name="meeting">As it stands.</param>
    /// <param name="board">Who sits on it.</param>
    /// <param name="said">What is said.</param>
    public static CaseDecision<BoardMeeting> Confirm(BoardMeeting meeting, Board board, ListConfirmed said)
    {
        if (ConveneBoard.Stands(meeting) is { } not)
            return not;
        if (meeting.StartsAt <= said.At)
            return BoardRules.Refused<BoardMeeting>(BoardRules.Over, null, $"{meeting.Case} has begun.", $"Announce what is not right; the next list shows it.");
        if (!meeting.IsAsked || board.Seats(meeting.Day).All(seat => seat.Party != said.Party))
            return BoardRules.Refused<BoardMeeting>(
                BoardRules.NotAsked, null, $"It was not asked of {said.Party} to confirm a part of the list.", $"It is asked {BoardRules.DaysToConfirm} days before the meeting.", "ILOB-17");
        var why = NetworkText.Against(BoardRules.Text, "remark", said.Remark, BoardRules.LongestText).ToArray();
        if (why.Length > 0)
            return new CaseDecision<BoardMeeting>.Refused(why);
        var trimmed = said with { Remark = Blank.Trim(said.Remark) };
        return meeting.Last(said.Party) is { } last && last with { At = said.At, By = said.By } == trimmed
            ? new CaseDecision<BoardMeeting>.Unchanged()
            : new CaseDecision<BoardMeeting>.Changed(meeting with { Confirmed = [.. meeting.Confirmed, trimmed] });
    }

    /// <summary>Records how the members voted, as counts; adopted by the absolute majority of all members with voting rights (Article 7(8)).</summary>
    /// <param name="meeting">As it stands.</param>
    /// <param name="board">Who sits on it.</param>
    /// <param name="input">How they voted.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<BoardMeeting> Vote(BoardMeeting meeting, Board board, VoteInput input, DateTimeOffset now)
    {
        if (ConveneBoard.Stands(meeting) is { } not)
            return not;
        if (now < meeting.StartsAt)
            return BoardRules.Refused<BoardMeeting>(BoardRules.NotBegun, null, $"{meeting.Case} has not begun.", $"Record decisions once they were taken.");
        var seats = board.Seats(meeting.Day);
        Refusal[] why =
        [
            .. BoardRules.Needed("text", input.Text, BoardRules.LongestText), .. NetworkText.Against(BoardRules.Text, "associatedViews", input.AssociatedViews, BoardRules.LongestText),
            .. Counted(seats, [.. input.For, .. input.Against, .. input.Abstained]),
            .. input.Tell.Where(party => seats.All(seat => seat.Party != party)).Select(party => new Refusal(BoardRules.NoSeat, "tell", $"There is no seat for {party}.", $"Name who deploys officers.", "ILOB-13")),
        ];
        if (why.Length > 0)
            return new CaseDecision<BoardMeeting>.Refused(why);
        var decision = new BoardDecision(
            meeting.Decisions.Count + 1, now, input.By, input.Text!.Trim(), Blank.Trim(input.Paper), BoardSeats.Votes(seats), input.For.Count, input.Against.Count, input.Abstained.Count,
            Blank.Trim(input.AssociatedViews), [.. input.Tell.Distinct()]);
        // Sent twice it is one decision.
        return meeting.Decisions is [.., var last] && last.Text == decision.Text && last.Paper == decision.Paper
            && (last.For, last.Against, last.Abstained) == (decision.For, decision.Against, decision.Abstained)
            ? new CaseDecision<BoardMeeting>.Unchanged()
            : new CaseDecision<BoardMeeting>.Changed(meeting with
            {
                Decisions = [.. meeting.Decisions, decision],
                Outbox = meeting.Outbox.And(now, decision.IsAdopted ? [.. decision.Tell.Select(party => new BoardStep(BoardLetter.BoardDecided, Digits(decision.Number)).To(meeting.Case, party))] : []),
            });
    }

    /// <summary>Records an ad-hoc action that an adopted decision agreed on; nobody is tasked by it (Article 1(2)).</summary>
    /// <param name="meeting">As it stands.</param>
    /// <param name="action">The action; its number is set here.</param>
    public static CaseDecision<BoardMeeting> Act(BoardMeeting meeting, AdHocAction action)
    {
        if (meeting.Decisions.All(each => each.Number != action.Decision || !each.IsAdopted))
            return BoardRules.Refused<BoardMeeting>(BoardRules.NotAdopted, "decision", $"There is no adopted decision of that number.", $"Record the decision first.", "ILOB-16");
        var why = BoardRules.Needed("text", action.Text, BoardRules.LongestText).ToArray();
        if (why.Length > 0)
            return new CaseDecision<BoardMeeting>.Refused(why);
        return meeting.Actions.Any(each => each.Decision == action.Decision && each.Text == action.Text.Trim())
            ? new CaseDecision<BoardMeeting>.Unchanged()
            : new CaseDecision<BoardMeeting>.Changed(meeting with { Actions = [.. meeting.Actions, action with { Number = meeting.Actions.Count + 1, Text = action.Text.Trim(), Outcome = null }] });
    }

    /// <summary>Says what came of an action.</summary>
    /// <param name="meeting">As it stands.</param>
    /// <param name="number">Number of the action.</param>
    /// <param name="outcome">What came of it.</param>
    public static CaseDecision<BoardMeeting> Outcome(BoardMeeting meeting, int number, string? outcome)
    {
        if (meeting.Actions.All(each => each.Number != number))
            return BoardRules.Refused<BoardMeeting>(BoardRules.NotAdopted, "number", $"There is no such action.", $"Take the number from the meeting.");
        var why = BoardRules.Needed("outcome", outcome, BoardRules.LongestText).ToArray();
        if (why.Length > 0)
            return new CaseDecision<BoardMeeting>.Refused(why);
        return meeting.Actions.Any(each => each.Number == number && each.Outcome == outcome!.Trim())
            ? new CaseDecision<BoardMeeting>.Unchanged()
            : new CaseDecision<BoardMeeting>.Changed(meeting with { Actions = [.. meeting.Actions.Select(each => each.Number == number ? each with { Outcome = outcome!.Trim() } : each)] });
    }

    private static IEnumerable<Refusal> Counted(IReadOnlyList<BoardSeat> seats, IReadOnlyList<Authority> cast) =>
        from voted in cast.GroupBy(party => party)
        let votes = seats.Where(seat => seat.Party == voted.Key).Select(seat => seat.Votes).FirstOrDefault()
        where voted.Count() > votes
        select new Refusal(
            BoardRules.Votes, "votes", votes == 0 ? (Sentence)$"There is no vote for {voted.Key}." : $"For {voted.Key} more votes are cast than it has members: {votes}.",
            $"Count each member once; the alternate votes in place of the member, and associated states express views.", "ILOB-15");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
