using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>Turns a message to a party of a network into mails: to its contact points, to who coordinates its officers, and to its officers there (F-9).</summary>
public static class TellNetwork
{
    /// <summary>The mails, one for each mailbox. Deciding it again gives the same mails with the same ids.</summary>
    /// <param name="directory">Who can be told.</param>
    /// <param name="case">What it is about.</param>
    /// <param name="message">The message to the party.</param>
    /// <param name="officers">Mailboxes of the party's officers in the network.</param>
    public static IReadOnlyList<OwedMessage> Decide(ContactDirectory directory, string @case, OwedMessage message, IEnumerable<string> officers)
    {
        var coordinators = (directory.Party(message.To)?.Coordinators ?? []).Select(person => person.Email);
        return
        [
            .. TellContactPoints.Decide(directory, @case, message)
                .Concat(coordinators.Concat(officers).Select(email => AddresseeKey.For(message.To, email))
                    .Select(to => new OwedMessage(AddresseeKey.MessageId(@case, message.Step, to), Steps.MailQueue, message.Step, to)))
                .DistinctBy(mail => mail.To),
        ];
    }
}
