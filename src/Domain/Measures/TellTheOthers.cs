using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures;

/// <summary>Decides who is told of a new communication at once (MIM-3): the Commission and all the other states.</summary>
public static class TellTheOthers
{
    /// <summary>
    /// One message for each mailbox: every contact point but deputies, and every expert who asked for mails at once and whose subscription matches.
    /// Someone who is both is told as contact point. Deciding it again gives the same messages with the same ids (docs/rules.md, rule 3).
    /// </summary>
    /// <param name="directory">Who can be told.</param>
    /// <param name="from">The notifying state; never told of its own.</param>
    /// <param name="form">The form as the others may see it (<see cref="ReportForm.ForOthers"/>).</param>
    /// <param name="reference">The communication.</param>
    /// <param name="today">Day on which it is told; decides who takes part.</param>
    public static IReadOnlyList<OwedMessage> Decide(
        ContactDirectory directory, MemberState from, ReportForm form, Reference reference, DateOnly today)
    {
        var others = Audience.On(today, directory).Where(party => party.Code != from.Code).ToArray();
        var contactPoints = others.SelectMany(party => party.Principals.Select(person => Mailbox.Of(party, person.Email)));
        var experts = others.SelectMany(party => party.Experts
            .Where(expert => expert.Delivery == Delivery.Immediate && Subscription.Matches(expert, form))
            .Select(expert => Mailbox.Of(party, expert.Email)));
        return [.. contactPoints.Concat(experts).DistinctBy(mailbox => mailbox.Address).Select(mailbox => Owed(reference, mailbox.Key))];
    }

    private static OwedMessage Owed(Reference reference, string to) =>
        new(AddresseeKey.MessageId(reference.ToString(), Steps.Communication, to), Steps.MailQueue, Steps.Communication, to);
}
