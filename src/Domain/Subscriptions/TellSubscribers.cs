using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Subscriptions;

/// <summary>Decides who is told of what, and what the directory's own list still does.</summary>
public static class TellSubscribers
{
    /// <summary>
    /// What this subscriber is told of. Who is a contact point hears of every communication in any case (MIM-3, MIM-18) and is not told of it twice.
    /// </summary>
    /// <param name="subscription">A subscription in force.</param>
    /// <param name="items">What is new.</param>
    /// <param name="people">The directory.</param>
    public static IEnumerable<T> For<T>(PersonalSubscription subscription, IEnumerable<T> items, ContactDirectory people)
        where T : ISubscribed
    {
        var isTold = people.Party(subscription.Party)?.Principals.Any(person => Same(person.Email, subscription.Mailbox!)) ?? false;
        return items.Where(item => subscription.Wants(item.About) && !(isTold && item.About.Topic == SubscriptionTopic.Measures));
    }

    /// <summary>
    /// The directory without the experts who left or who say for themselves what they want. Contact points and their deputies stay: what they
    /// get, their state gets by law (MIM-3, MIM-18).
    /// </summary>
    /// <param name="people">The directory as the state keeps it.</param>
    /// <param name="own">Every subscription that a person keeps or left.</param>
    /// <param name="today">Today (UTC).</param>
    public static ContactDirectory Without(ContactDirectory people, IReadOnlyCollection<PersonalSubscription> own, DateOnly today)
    {
        var left = own.Where(each => each.LeftAt is not null).Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        var kept = own.Where(each => each.IsActiveOn(today)).Select(each => AddresseeKey.For(each.Party, each.Mailbox!)).ToHashSet(StringComparer.Ordinal);
        return left.Count + kept.Count == 0 ? people : people with { Parties = [.. people.Parties.Select(Rest)] };

        Party Rest(Party party) => party with
        {
            Experts = [.. party.Experts.Where(expert => AddresseeKey.For(party.Code, expert.Email) is var key && !left.Contains(key) && !kept.Contains(key))],
        };
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>Something that subscribers can be told of, whatever it says besides.</summary>
public interface ISubscribed
{
    /// <summary>What it is.</summary>
    SubscribedItem About { get; }
}
