using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests;

/// <summary>Where a state that was asked stands, in words. Days are those of the state's legal time.</summary>
public static class StandingWords
{
    /// <summary>One or a few sentences; whether it is overdue is not among them.</summary>
    public static string Of(Standing standing) => Worded(standing).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(Standing standing) => $"{standing.Is.Says(standing)}{Proposal(standing)}";

    /// <summary>Why a state declined, as a clause.</summary>
    public static Sentence Worded(DeclineGround ground) => ground switch
    {
        DeclineGround.NoInformation => $"it has no such information",
        DeclineGround.Confidential => $"confidentiality or data protection forbids it",
        DeclineGround.NotPermitted => $"its national law does not permit it",
        DeclineGround.OutsideField => $"the question is not about asylum or immigration",
        _ => $"for another reason",
    };

    internal static Sentence NotBegun(Standing standing) => standing.Began is null ? $", so the month has not begun" : Nothing;

    internal static Sentence Quoted(string before, string words) => words.Length == 0 ? Sentence.AsWritten(".") : $"{before}{Term.Quoted(words)}";

    /// <summary>Against the law, and against the day that was agreed beside it (F-18).</summary>
    internal static Sentence Lateness(Standing standing, DateTimeOffset at)
    {
        var day = LegalTime.DayOf(at, standing.Addressee.State);
        var legal = Late(day.DayNumber - standing.Legal.Due.DayNumber);
        if (standing.Agreed is not { } agreed)
            return legal is null ? Nothing : $", {legal} late";
        return (Late(day.DayNumber - agreed.DayNumber), legal) switch
        {
            (null, null) => $", by the day agreed",
            (null, { } after) => $", by the day agreed and {after} after the legal date",
            ({ } late, null) => $", {late} after the day agreed",
            var (late, after) => $", {late} after the day agreed and {after} after the legal date",
        };
    }

    private static Sentence? Late(int days) => days <= 0 ? null : Sentence.Count(days, $"one day", $"{days:N0} days");

    internal static Sentence Additions(Standing standing) => standing.Answers.Count switch
    {
        1 => Nothing,
        var answers => Sentence.Count(
            answers - 1, $" One addition, on {Day(standing, standing.Answers[^1].At)}.", $" {answers - 1:N0} additions, the last on {Day(standing, standing.Answers[^1].At)}."),
    };

    /// <summary>The last other day it proposed, and what the asker said to it (W-38).</summary>
    private static Sentence Proposal(Standing standing) => standing.Proposal switch
    {
        null => Nothing,
        { Is: ProposalState.Open } proposal => standing.Is.HasEnded ? Nothing : $" Proposes to answer by {proposal.Date} (“{proposal.Why}”).",
        { Is: ProposalState.Agreed } proposal =>
            $" It proposed to answer by {proposal.Date} (“{proposal.Why}”), and the asker accepted; the legal date is {standing.Legal.Due}.",
        var proposal => $" It proposed to answer by {proposal.Date} (“{proposal.Why}”); the asker kept to {standing.Due}.",
    };

    private static Sentence Nothing => Sentence.AsWritten("");

    internal static DateOnly Day(Standing standing, DateTimeOffset at) => LegalTime.DayOf(at, standing.Addressee.State);
}
