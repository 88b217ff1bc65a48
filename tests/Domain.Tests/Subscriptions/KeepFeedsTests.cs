using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;

namespace MimFunctions.Domain.Tests.Subscriptions;

public sealed class KeepFeedsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 10);
    private static readonly ReaderFeeds None = new("EL:00", []);

    [Fact]
    public void A_list_has_one_address_that_works_for_a_year()
    {
        var made = Changed(KeepFeeds.Make(None, "/measures", Now));

        made.Feeds.ShouldBe([new ReaderFeed(1, "/measures", Now, new(2027, 11, 10))]);
        made.Party.ShouldBe("EL");
        KeepFeeds.Make(made, "/measures", Now.AddDays(1)).ShouldBeOfType<CaseDecision<ReaderFeeds>.Unchanged>();
        made.Open(1, new(2027, 11, 10)).ShouldNotBeNull();
        made.Open(1, new(2027, 11, 11)).ShouldBeNull();
        made.Open(2, Today).ShouldBeNull();
    }

    [Fact]
    public void A_new_address_ends_the_one_before_and_no_number_comes_twice()
    {
        var renewed = Changed(KeepFeeds.Renew(Changed(KeepFeeds.Make(None, "/measures", Now)), 1, Now.AddDays(1)));
        (renewed.Open(1, Today), renewed.Open(2, Today)!.List).ShouldBe((null, "/measures"));

        var ended = Changed(KeepFeeds.End(renewed, 2, Now.AddDays(2)));
        ended.Open(2, Today).ShouldBeNull();
        Changed(KeepFeeds.Make(ended, "/measures", Now.AddDays(3))).Feeds.ShouldHaveSingleItem().Number.ShouldBe(3);
        KeepFeeds.End(ended, 2, Now).ShouldBeOfType<CaseDecision<ReaderFeeds>.Unchanged>();
        KeepFeeds.Renew(ended, 2, Now).ShouldBeOfType<CaseDecision<ReaderFeeds>.Unchanged>();
        Changed(KeepFeeds.End(Changed(KeepFeeds.Make(renewed, "/measures?state=NL", Now.AddDays(2))), 3, Now.AddDays(3))).Open(2, Today).ShouldNotBeNull("the other one stays");
    }

    [Fact]
    public void There_are_twenty_at_a_time()
    {
        var full = Enumerable.Range(0, KeepFeeds.Most).Aggregate(None, (stands, n) => Changed(KeepFeeds.Make(stands, $"/measures?q={n}", Now)));

        KeepFeeds.Make(full, "/measures", Now).ShouldBeOfType<CaseDecision<ReaderFeeds>.Refused>().Why.ShouldHaveSingleItem().Rule.ShouldBe("FEED-1");
        Changed(KeepFeeds.Make(full, "/measures", Now.AddDays(366))).Feeds.ShouldHaveSingleItem().Number.ShouldBe(21);
    }

    private static ReaderFeeds Changed(CaseDecision<ReaderFeeds> decision) => decision.ShouldBeOfType<CaseDecision<ReaderFeeds>.Changed>().Next;
}
