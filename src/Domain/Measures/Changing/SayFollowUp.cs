using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Measures.Changing;

/// <summary>A form that looks like a new version of an earlier one of its state is taken in, and its sender is asked whether it is (W-18).</summary>
public static class SayFollowUp
{
    /// <summary>The accepted form, with the question owed to the contact points of its state; itself when it looks like none.</summary>
    /// <param name="accepted">The form as it will stand.</param>
    /// <param name="earlier">The newest communication of the same state with the same title or link, or null.</param>
    /// <param name="sender">The state in the directory; null when it is not listed.</param>
    public static Submission Ask(Submission accepted, Reference? earlier, Party? sender) => earlier is null || accepted.Follows is not null
        ? accepted
        : accepted with
        {
            LooksLike = earlier,
            Outbox = Outbox.Owing(accepted.ReceivedAt,
            [
                .. accepted.Outbox.Messages,
                .. (sender?.Principals ?? []).Select(person => AddresseeKey.For(sender!.Code, person.Email)).Distinct()
                    .Select(to => new OwedMessage(AddresseeKey.MessageId(accepted.Case, Steps.FollowUp, to), Steps.MailQueue, Steps.FollowUp, to)),
            ]),
        };

    /// <summary>What becomes of the communication when its state answers; answering again changes nothing.</summary>
    /// <param name="act">Who answers.</param>
    /// <param name="isFollowUp">Whether it is a new version.</param>
    public static CaseDecision<Submission> Answer(CommunicationAct act, bool isFollowUp) => act.Communication.IsAskedAbout
        ? new CaseDecision<Submission>.Changed(act.After(isFollowUp
            ? new CommunicationEvent.Followed(act.Now, act.By, act.Communication.LooksLike!)
            : new CommunicationEvent.StandsAlone(act.Now, act.By)))
        : new CaseDecision<Submission>.Unchanged();
}
