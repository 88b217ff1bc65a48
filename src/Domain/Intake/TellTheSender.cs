using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Intake;

/// <summary>Decides who of a state is told that its file was not accepted (W-11): its contact points, deputies left out.</summary>
public static class TellTheSender
{
    /// <summary>The submission with what is owed because it was refused; any other stays as it is, and so does a discreet form: the contact points of the mechanism are not of its circle (CT-16).</summary>
    /// <param name="submission">The submission, as decided.</param>
    /// <param name="sender">The state in the directory; null when it is not listed, or the folder is no state's.</param>
    public static Submission OfRefusal(Submission submission, Party? sender) => submission is { Outcome: Outcome.Refused } && (submission.IsDiscreet is null || !submission.IsKept)
        ? submission with
        {
            Outbox = Outbox.Owing(submission.ReceivedAt,
            [
                .. (sender?.Principals ?? []).Select(person => AddresseeKey.For(sender!.Code, person.Email)).Distinct()
                    .Select(to => new OwedMessage(AddresseeKey.MessageId(submission.Case, Steps.Refusal, to), Steps.MailQueue, Steps.Refusal, to)),
            ]),
        }
        : submission;
}
