using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Mechanism.Letters;

/// <summary>A message to a party, turned into mails to its people.</summary>
internal static class PartyMessage
{
    /// <summary>
    /// The case owing the mails in place of the message, so that doing it again, at once or after a crash, is a no-op (docs/rules.md, rule 3);
    /// null when it no longer owes the message.
    /// </summary>
    /// <param name="owing">The case.</param>
    /// <param name="order">The message.</param>
    /// <param name="people">Who can be told.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="deputiesToo">Whether deputies are told as well.</param>
    /// <param name="officers">Of what concerns a network of liaison officers, the mailboxes of the party's officers there; its coordinators are told too.</param>
    public static (T Next, int Mails)? FanOut<T>(T owing, OwedOrder order, ContactDirectory people, DateTimeOffset now, bool deputiesToo = false,
        IReadOnlyCollection<string>? officers = null)
        where T : class, IOwes<T>
    {
        if (owing.Outbox.Messages.FirstOrDefault(m => m.Id == order.Mail) is not { } message)
            return null;
        var mails = officers is null ? TellContactPoints.Decide(people, owing.Case, message, deputiesToo) : TellNetwork.Decide(people, owing.Case, message, officers);
        return (owing.With(owing.Outbox.Replace(message.Id, now, mails)), mails.Count);
    }
}
