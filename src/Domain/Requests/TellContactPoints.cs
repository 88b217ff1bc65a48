using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Requests;

/// <summary>Turns a message to a party into one mail for each of its contact points.</summary>
public static class TellContactPoints
{
    /// <summary>
    /// The mails, one for each mailbox: to the contact points, or to their deputies for <see cref="RequestLetter.RequestDeputy"/>. None when
    /// the directory lists nobody. Deciding it again gives the same mails with the same ids.
    /// </summary>
    /// <param name="directory">Who can be told.</param>
    /// <param name="case">The request's reference.</param>
    /// <param name="message">The message to the party (<see cref="RequestStep.To"/>).</param>
    /// <param name="deputiesToo">Whether deputies are told beside the contact points, as they have the case by now.</param>
    public static IReadOnlyList<OwedMessage> Decide(ContactDirectory directory, string @case, OwedMessage message, bool deputiesToo = false)
    {
        var deputies = RequestStep.Parse(message.Step)?.Kind == RequestLetter.RequestDeputy;
        return directory.Party(message.To) is not { } party
            ? []
            : [.. party.ContactPoints
                .Where(person => deputiesToo || person.Deputy == deputies)
                .Select(person => PartyMailbox.Of(party, person.Email))
                .DistinctBy(mailbox => mailbox.Address)
                .Select(mailbox => new OwedMessage(
                    AddresseeKey.MessageId(@case, message.Step, mailbox.Key), Steps.MailQueue, message.Step, mailbox.Key))];
    }
}
