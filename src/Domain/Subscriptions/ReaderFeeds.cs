using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Subscriptions;

/// <summary>The feeds that one person reads with a program that can't sign in.</summary>
/// <param name="Key">Whose they are (<see cref="AddresseeKey"/> of party and person).</param>
/// <param name="Feeds">The feeds, oldest first.</param>
public sealed record ReaderFeeds(string Key, IReadOnlyList<ReaderFeed> Feeds)
{
    /// <summary>Code of the party that the person belongs to.</summary>
    public string Party => Key.Split(':')[0];

    /// <summary>The feed of this number, if its address still works on this day; else null.</summary>
    public ReaderFeed? Open(int number, DateOnly today) => Feeds.FirstOrDefault(feed => feed.Number == number && feed.IsOpenOn(today));
}

/// <summary>A feed: one list under one secret address.</summary>
/// <param name="Number">Its number; another address of the same list has another one.</param>
/// <param name="List">The list: path and conditions, as <c>/measures?state=NL</c>.</param>
/// <param name="MadeAt">When it was made (UTC).</param>
/// <param name="Until">Last day (UTC) on which its address works.</param>
public sealed record ReaderFeed(int Number, string List, DateTimeOffset MadeAt, DateOnly Until)
{
    /// <summary>When its address was ended (UTC); null while it was not.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether its address works on this day.</summary>
    public bool IsOpenOn(DateOnly day) => EndedAt is null && day <= Until;
}

/// <summary>A person has a feed made, gets a new address for it, or ends it.</summary>
public static class KeepFeeds
{
    /// <summary>Most feeds of a person at a time.</summary>
    public const int Most = 20;

    /// <summary>Months that an address works: who changed office must not read for ever.</summary>
    public const int Months = 12;

    /// <summary>The person wants a feed of a list; the one that there is already stays.</summary>
    public static CaseDecision<ReaderFeeds> Make(ReaderFeeds stands, string list, DateTimeOffset now)
    {
        var today = Day(now);
        if (stands.Feeds.Any(feed => feed.List == list && feed.IsOpenOn(today)))
            return new CaseDecision<ReaderFeeds>.Unchanged();
        return stands.Feeds.Count(feed => feed.IsOpenOn(today)) < Most
            ? new CaseDecision<ReaderFeeds>.Changed(With(stands, list, now))
            : new CaseDecision<ReaderFeeds>.Refused([new Refusal("FEED-1", null, $"You have {Most} feeds.", $"End one that you no longer read.")]);
    }

    /// <summary>The address got about, or is about to run out: the list gets another one and this one ends.</summary>
    public static CaseDecision<ReaderFeeds> Renew(ReaderFeeds stands, int number, DateTimeOffset now) => stands.Open(number, Day(now)) is { } feed
        ? new CaseDecision<ReaderFeeds>.Changed(With(Ended(stands, number, now), feed.List, now))
        : new CaseDecision<ReaderFeeds>.Unchanged();

    /// <summary>The person no longer reads it.</summary>
    public static CaseDecision<ReaderFeeds> End(ReaderFeeds stands, int number, DateTimeOffset now) => stands.Open(number, Day(now)) is null
        ? new CaseDecision<ReaderFeeds>.Unchanged()
        : new CaseDecision<ReaderFeeds>.Changed(Ended(stands, number, now));

    private static ReaderFeeds Ended(ReaderFeeds stands, int number, DateTimeOffset now) =>
        stands with { Feeds = [.. stands.Feeds.Select(feed => feed.Number == number ? feed with { EndedAt = now } : feed)] };

    // What ended or ran out is forgotten. No number is given twice: the newest feed has the highest, and stays until a newer one is made.
    private static ReaderFeeds With(ReaderFeeds stands, string list, DateTimeOffset now)
    {
        var number = stands.Feeds.Select(feed => feed.Number).DefaultIfEmpty(0).Max() + 1;
        return stands with { Feeds = [.. stands.Feeds.Where(feed => feed.IsOpenOn(Day(now))), new ReaderFeed(number, list, now, Day(now).AddMonths(Months))] };
    }

    private static DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);
}
