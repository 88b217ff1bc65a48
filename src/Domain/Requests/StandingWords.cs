using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Requests;

/// <summary>Where a state that was asked stands, in words. Days are those of the state's legal time.</summary>
public static class StandingWords
{
    /// <summary>One or a few sentences; whether it is overdue is not among them.</summary>
    public static string Of(Standing standing) => standing.Is switch
    {
        AddresseeState.Asked => "Asked; not yet known whether anyone there has it.",
        AddresseeState.Delivered s => $"Delivered on {Day(standing, s.At)}.",
        AddresseeState.Unreached { DeputyTried: true } s => $"Nobody was reached by {Day(standing, s.At)}; a deputy is being tried.",
        AddresseeState.Unreached s => $"Nobody was reached by {Day(standing, s.At)}.",
        AddresseeState.Acknowledged s => $"Works on it since {Day(standing, s.At)}.",
        AddresseeState.Forwarded s => $"Forwarded on {Day(standing, s.At)} to {s.To}.",
        AddresseeState.Answered s => $"Answered on {Day(standing, s.At)}{Lateness(standing, s.At)}.{Additions(standing)}",
        var ended => Ended(standing, ended),
    } + Proposal(standing);

    /// <summary>Why a state declined, as a clause.</summary>
    public static string Of(DeclineGround ground) => ground switch
    {
        DeclineGround.NoInformation => "it has no such information",
        DeclineGround.Confidential => "confidentiality or data protection forbids it",
        DeclineGround.NotPermitted => "its national law does not permit it",
        DeclineGround.OutsideField => "the question is not about asylum or immigration",
        _ => "for another reason",
    };

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

    private static string Lateness(Standing standing, DateTimeOffset at) =>
        (LegalTime.DayOf(at, standing.Addressee.State).DayNumber - standing.Due.DayNumber) switch
        {
            <= 0 => "",
            1 => ", one day late",
            var days => $", {days} days late",
        };

    private static string Additions(Standing standing) => standing.Answers.Count switch
    {
        1 => "",
        2 => $" One addition, on {Day(standing, standing.Answers[^1].At)}.",
        var answers => $" {answers - 1} additions, the last on {Day(standing, standing.Answers[^1].At)}.",
    };

    private static string Proposal(Standing standing) => standing is { Is.HasEnded: false, Proposal: { Is: ProposalState.Open } proposal }
        ? $" Proposes to answer by {FormDate.ForPeople(proposal.Date)}: “{proposal.Why}”"
        : "";

    private static string Day(Standing standing, DateTimeOffset at) => FormDate.ForPeople(LegalTime.DayOf(at, standing.Addressee.State));
}
