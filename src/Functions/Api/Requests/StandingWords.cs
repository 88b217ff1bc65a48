using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Requests;
using MimFunctions.Requests.Letters;

namespace MimFunctions.Api.Requests;

/// <summary>Where a request and the states asked stand, as people read it; days in the legal time of the state concerned.</summary>
internal static class StandingWords
{
    /// <summary>Where a state stands.</summary>
    public static string Of(Standing standing) => standing.Is switch
    {
        AddresseeState.Asked => "Asked",
        AddresseeState.Delivered s => $"Has the request since {Day(s.At, standing)}",
        AddresseeState.Unreached s => $"Not reached since {Day(s.At, standing)}{(s.DeputyTried ? "; a deputy is being tried" : "")}",
        AddresseeState.Acknowledged s => $"Works on it since {Day(s.At, standing)}",
        AddresseeState.Forwarded s => $"Forwarded to {s.To} on {Day(s.At, standing)}",
        AddresseeState.Answered s => $"Answered on {Day(s.At, standing)}",
        AddresseeState.AnsweredOutside s => $"Answered directly, as said on {Day(s.At, standing)}{After(s.How)}",
        AddresseeState.Declined s => $"Declined on {Day(s.At, standing)}: {RequestWords.Ground(s.Ground)}{After(s.Why)}",
        AddresseeState.Withdrawn s => $"Withdrawn on {Day(s.At, standing)}{After(s.Why)}",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing.Is, "Unknown state."),
    };

    /// <summary>How the request as a whole stands.</summary>
    public static string Of(RequestProgress progress) => progress switch
    {
        RequestProgress.Open => "Open",
        RequestProgress.Completed => "Completed",
        RequestProgress.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(progress), progress, "Unknown progress."),
    };

    /// <summary>What the state proposed about the day, and what the asker said to it; empty for nothing.</summary>
    public static string Of(DateProposal? proposal) => proposal switch
    {
        null => "",
        { Is: ProposalState.Open } p => $"Proposed {RequestWords.Day(p.Date)}; the asker has not replied yet.",
        { Is: ProposalState.Agreed } p => $"{RequestWords.Day(p.Date)} was proposed and agreed.",
        { Is: ProposalState.Rejected } p => $"{RequestWords.Day(p.Date)} was proposed and not agreed.",
        _ => throw new ArgumentOutOfRangeException(nameof(proposal), proposal.Is, "Unknown reply."),
    };

    private static string Day(DateTimeOffset at, Standing standing) => FormDate.ForPeople(LegalTime.DayOf(at, standing.Addressee.State));

    private static string After(string words) => words.Length == 0 ? "" : $" (“{words}”)";
}
