using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests;

/// <summary>Where a state that was asked stands, in words. Days are those of the state's legal time.</summary>
public static class StandingWords
{
    /// <summary>One or a few sentences; whether it is overdue is not among them.</summary>
    public static string Of(Standing standing) => standing.Is switch
    {
        AddresseeState.Asked => $"Asked; not yet known whether anyone there has it{NotBegun(standing)}.",
        AddresseeState.Delivered s => $"Delivered on {Day(standing, s.At)}.",
        AddresseeState.Unreached { DeputyTried: true } s => $"Nobody was reached by {Day(standing, s.At)}{NotBegun(standing)}; a deputy is being tried.",
        AddresseeState.Unreached s => $"Nobody was reached by {Day(standing, s.At)}{NotBegun(standing)}.",
        AddresseeState.Acknowledged s => $"Works on it since {Day(standing, s.At)}.",
        AddresseeState.Forwarded s => $"Forwarded on {Day(standing, s.At)} to {s.To}.",
        AddresseeState.Answered s => $"Answered on {Day(standing, s.At)}{Lateness(standing, s.At)}.{Additions(standing)}",
        var ended => Ended(standing, ended),
    } + Proposal(standing);

    /// <summary>Why a state declined, as a clause.</summary>
    public static string Of(DeclineGround ground) => Worded(ground).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(DeclineGround ground) => ground switch
    {
        DeclineGround.NoInformation => $"it has no such information",
        DeclineGround.Confidential => $"confidentiality or data protection forbids it",
        DeclineGround.NotPermitted => $"its national law does not permit it",
        DeclineGround.OutsideField => $"the question is not about asylum or immigration",
        _ => $"for another reason",
    };

    private static string NotBegun(Standing standing) => standing.Began is null ? ", so the month has not begun" : "";

    private static string Ended(Standing standing, AddresseeState ended) => ended switch
    {
        AddresseeState.AnsweredOutside s =>
            $"Answered outside the network, as was said on {Day(standing, s.At)}{Lateness(standing, s.At)}{Quoted(": ", s.How)}",
        AddresseeState.Declined s => $"Declined on {Day(standing, s.At)}: {Of(s.Ground)}{Quoted(". ", s.Why)}",
        var withdrawn => NoLongerAsked(standing, (AddresseeState.Withdrawn)withdrawn),
    };

    private static string NoLongerAsked(Standing standing, AddresseeState.Withdrawn s) =>
        $"No longer asked since {Day(standing, s.At)}{Quoted(": ", s.Why)}";

    private static string Quoted(string before, string words) => words.Length == 0 ? "." : $"{before}“{words}”";

    /// <summary>Against the law, and against the day that was agreed beside it (F-18).</summary>
    private static string Lateness(Standing standing, DateTimeOffset at)
    {
        var day = LegalTime.DayOf(at, standing.Addressee.State);
        var legal = Late(day.DayNumber - standing.Legal.Due.DayNumber);
        return standing.Agreed is not { } agreed ? (legal is null ? "" : $", {legal} late")
            : (Late(day.DayNumber - agreed.DayNumber) is { } late ? $", {late} after the day agreed" : ", by the day agreed")
                + (legal is null ? "" : $" and {legal} after the legal date");
    }

    private static string? Late(int days) => days switch
    {
        <= 0 => null,
        1 => "one day",
        _ => $"{days} days",
    };

    private static string Additions(Standing standing) => standing.Answers.Count switch
    {
        1 => "",
        2 => $" One addition, on {Day(standing, standing.Answers[^1].At)}.",
        var answers => $" {answers - 1} additions, the last on {Day(standing, standing.Answers[^1].At)}.",
    };

    /// <summary>The last other day it proposed, and what the asker said to it (W-38).</summary>
    private static string Proposal(Standing standing) => standing.Proposal switch
    {
        null => "",
        { Is: ProposalState.Open } proposal => standing.Is.HasEnded ? "" : $" Proposes to answer by {Proposed(proposal)}.",
        { Is: ProposalState.Agreed } proposal =>
            $" It proposed to answer by {Proposed(proposal)}, and the asker accepted; the legal date is {FormDate.ForPeople(standing.Legal.Due)}.",
        var proposal => $" It proposed to answer by {Proposed(proposal)}; the asker kept to {FormDate.ForPeople(standing.Due)}.",
    };

    private static string Proposed(DateProposal proposal) => $"{FormDate.ForPeople(proposal.Date)} (“{proposal.Why}”)";

    private static string Day(Standing standing, DateTimeOffset at) => FormDate.ForPeople(LegalTime.DayOf(at, standing.Addressee.State));
}
