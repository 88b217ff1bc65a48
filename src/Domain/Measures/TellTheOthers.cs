using System.Globalization;
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
        return [.. Mailboxes(directory, from, form, today, expert => expert.Delivery == Delivery.Immediate).Select(mailbox => Owed(reference, Steps.Communication, mailbox.Key))];
    }

    /// <summary>
    /// One message for each mailbox that was told of a communication, at once or in the digest of an earlier day, and for each contact point that
    /// came since: what became of it is told once, whoever heard of it.
    /// </summary>
    /// <param name="directory">Who can be told.</param>
    /// <param name="told">Directory keys of those who were told of it at once.</param>
    /// <param name="from">The notifying state; never told of its own.</param>
    /// <param name="form">The form as the others may see it.</param>
    /// <param name="reference">The communication.</param>
    /// <param name="number">Number of the event in its history, from 1.</param>
    /// <param name="toldOn">Day on which the communication was told.</param>
    /// <param name="today">Day on which the event is told; decides who takes part.</param>
    public static IReadOnlyList<OwedMessage> News(
        ContactDirectory directory, IEnumerable<string> told, MemberState from, ReportForm form, Reference reference, int number, DateOnly toldOn, DateOnly today)
    {
        var mailboxes = Mailboxes(directory, from, form, today, expert => expert.Delivery == Delivery.Immediate || toldOn < today);
        var step = string.Create(CultureInfo.InvariantCulture, $"{Steps.CommunicationNews}.{number}");
        return [.. told.Concat(mailboxes.Select(mailbox => mailbox.Key)).Distinct().Select(to => Owed(reference, step, to))];
    }

    private static IEnumerable<PartyMailbox> Mailboxes(ContactDirectory directory, MemberState from, ReportForm form, DateOnly today, Func<Expert, bool> isNow)
    {
        var others = Audience.On(today, directory).Where(party => party.Code != from.Code).ToArray();
        var contactPoints = others.SelectMany(party => party.Principals.Select(person => PartyMailbox.Of(party, person.Email)));
        var experts = others.SelectMany(party => party.Experts
            .Where(expert => isNow(expert) && Subscription.Matches(expert, form)).Select(expert => PartyMailbox.Of(party, expert.Email)));
        return contactPoints.Concat(experts).DistinctBy(mailbox => mailbox.Address);
    }

    private static OwedMessage Owed(Reference reference, string step, string to) =>
        new(AddresseeKey.MessageId(reference.ToString(), step, to), Steps.MailQueue, step, to);
}
