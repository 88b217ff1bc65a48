using MimFunctions.Domain.Measures;

namespace MimFunctions.Domain.Notices;

/// <summary>Decides who is told of a new communication at once (MIM-3): the Commission and all the other states.</summary>
public static class TellTheOthers
{
    /// <summary>
    /// One message for each mailbox: every contact point, and every expert who asked for mails at once and whose subscription matches.
    /// Someone who is both is told as contact point. Deciding it again gives the same messages with the same ids (design.md, rule 3).
    /// </summary>
    /// <param name="directory">Who can be told.</param>
    /// <param name="reference">The communication; its state is never told of its own.</param>
    /// <param name="areas">Codes of its areas, without restricted ones (<see cref="ReportForm.FieldsForOthers"/>).</param>
    /// <param name="today">Day on which it is told; decides who takes part.</param>
    public static IReadOnlyList<OwedMessage> Decide(
        ContactDirectory directory, Reference reference, IReadOnlyList<string> areas, DateOnly today)
    {
        var others = Audience.On(today, directory).Where(party => party.Code != reference.State.Code).ToArray();
        var contactPoints = others.SelectMany(party => party.ContactPoints.Select(person => Mailbox.Of(party, person.Email)));
        var experts = others.SelectMany(party => party.Experts
            .Where(expert => expert.Delivery == Delivery.Immediate && Subscription.Matches(expert, reference.State, areas))
            .Select(expert => Mailbox.Of(party, expert.Email)));
        return [.. contactPoints.Concat(experts).DistinctBy(mailbox => mailbox.Address).Select(mailbox => Owed(reference, mailbox.Key))];
    }

    private static OwedMessage Owed(Reference reference, string to) =>
        new(AddresseeKey.MessageId(reference.ToString(), Steps.Communication, to), Steps.MailQueue, Steps.Communication, to);
}
