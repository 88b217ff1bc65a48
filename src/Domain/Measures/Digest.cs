using MimFunctions.Domain.Directory;

namespace MimFunctions.Domain.Measures;

/// <summary>Who gets the communications of a day in one mail.</summary>
public static class Digest
{
    /// <summary>
    /// The experts of the Commission and of the states taking part on this day who asked for a digest, one for each mailbox. A contact
    /// point is told of everything at once and so gets none; a deputy is not, and may be an expert with a digest.
    /// </summary>
    public static IReadOnlyList<DigestSubscriber> Subscribers(ContactDirectory directory, DateOnly today)
    {
        var parties = Audience.On(today, directory).ToArray();
        var contactPoints = parties
            .SelectMany(party => party.Principals.Select(person => PartyMailbox.Of(party, person.Email).Address))
            .ToHashSet();
        return
        [
            .. parties
                .SelectMany(party => party.Experts
                    .Where(expert => expert.Delivery == Delivery.Digest)
                    .Select(expert => (Party: party, Expert: expert, Mailbox: PartyMailbox.Of(party, expert.Email))))
                .Where(each => !contactPoints.Contains(each.Mailbox.Address))
                .GroupBy(each => each.Mailbox.Address)
                .Select(group => new DigestSubscriber(
                    group.First().Party.Code, [.. group.Select(each => each.Expert)], group.First().Mailbox.Key)),
        ];
    }

    /// <summary>Whether a communication belongs in this subscriber's digest: it is another state's and a subscription matches.</summary>
    /// <param name="subscriber">The subscriber.</param>
    /// <param name="form">The form as the others may see it (<see cref="ReportForm.ForOthers"/>).</param>
    public static bool Matches(DigestSubscriber subscriber, ReportForm form) =>
        subscriber.Party != form.State.Code && subscriber.Subscriptions.Any(expert => Subscription.Matches(expert, form));
}
