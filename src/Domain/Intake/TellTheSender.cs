using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// Decides who of a state is told what became of its file (W-11): its contact points, deputies left out. Of a refusal and of warnings all of them;
/// that a form was accepted without a word against it, only those who chose so.
/// </summary>
public static class TellTheSender
{
    /// <summary>The submission with what is owed to its sender, beside what it owes to others.</summary>
    /// <param name="submission">The submission, as decided.</param>
    /// <param name="sender">The state in the directory; null when it is not listed, or the folder is no state's.</param>
    public static Submission OfOutcome(Submission submission, Party? sender)
    {
        var people = (sender?.Principals ?? []).Where(person => Step(submission) != Steps.Acceptance || person.TellOfAcceptance);
        var owed = Step(submission) is not { } step ? [] : people.Select(person => AddresseeKey.For(sender!.Code, person.Email)).Distinct()
            .Select(to => new OwedMessage(AddresseeKey.MessageId(submission.Case, step, to), Steps.MailQueue, step, to)).ToList();
        return owed.Count == 0 ? submission : submission with { Outbox = Outbox.Owing(submission.ReceivedAt, [.. submission.Outbox.Messages, .. owed]) };
    }

    // The contact points of the mechanism are not of the circle of a discreet form (CT-16); of classified information its state hears in any case.
    // A file that belongs to a form, and an envelope, are told of with the form.
    private static string? Step(Submission submission) => submission switch
    {
        { IsDiscreet: not null, IsKept: true } => null,
        { Outcome: Outcome.Refused } => Steps.Refusal,
        { Form: null } => null,
        _ when submission.Findings.Any(finding => finding.Severity == Severity.Warning) => Steps.Warning,
        _ => Steps.Acceptance,
    };
}
