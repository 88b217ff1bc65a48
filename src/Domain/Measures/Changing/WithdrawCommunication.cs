using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Measures.Changing;

/// <summary>A state takes a communication back, with a reason. It stays under its reference: references never vanish.</summary>
public static class WithdrawCommunication
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 1_000;

    /// <summary>What becomes of it; withdrawing it again changes nothing.</summary>
    public static CaseDecision<Submission> Decide(CommunicationAct act, string? reason)
    {
        if (act.Communication.Withdrawal is not null)
            return new CaseDecision<Submission>.Unchanged();
        if (Reason(reason) is { } refused)
            return new CaseDecision<Submission>.Refused([refused]);
        var happened = new CommunicationEvent.Withdrawn(act.Now, act.By, reason!.Trim());
        return new CaseDecision<Submission>.Changed(act.Told(happened, act.Communication));
    }

    /// <summary>What stands against a reason, or null.</summary>
    internal static Refusal? Reason(string? reason) => reason?.Trim().Length switch
    {
        null or 0 => new("MIM-CHG-01", "reason", $"The reason is missing.", $"Say in a sentence or two why; all who were told of it read it."),
        > LongestReason => new("MIM-CHG-02", "reason", $"The reason is too long.", $"Say it in at most 1,000 characters."),
        _ => null,
    };
}
