using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>The lists that a request stands in.</summary>
public sealed class RequestListsTests
{
    [Fact]
    public void A_request_stands_in_the_lists_of_all_of_its_progress_and_of_each_state_asked()
    {
        var request = Requests.Asked;

        request.Lists.Keys.ShouldBe(["all", "open", "toDE", "toEE", "openDE", "openEE"], ignoreOrder: true);
        request.Lists.Values.Distinct().ShouldHaveSingleItem().ShouldBe(RequestLists.Place(request.AskedAt, request.Case));
        request.Waits.ShouldBe(new Dictionary<string, DateOnly> { ["DE"] = Requests.Due, ["EE"] = Requests.Due }, ignoreOrder: true);
    }

    [Fact]
    public void What_was_answered_is_waited_for_no_longer_and_what_reached_nobody_stands_in_a_list_of_its_own()
    {
        var at = Requests.AskedAt.AddDays(1);
        var request = Requests.Asked.Answered(days: 1).With(at, [new RequestEvent.Unreached(at, Requests.Estonia, "hub", DeputyTried: false)], []);

        request.Waits.Keys.ShouldBe(["EE"]);
        request.Lists.Keys.ShouldBe(["all", "open", "toDE", "toEE", "openDE", "openEE", "unreached"], ignoreOrder: true);
    }

    [Fact]
    public void What_nobody_is_waited_for_any_more_stands_in_no_list_of_open_ones()
    {
        var at = Requests.AskedAt.AddDays(2);
        var request = Requests.Asked.Answered(days: 1).With(at, [new RequestEvent.AnsweredOutside(at, Requests.Estonia, "person-2", "By telephone.")], []);

        request.Lists.Keys.ShouldBe(["all", "completed", "toDE", "toEE"], ignoreOrder: true);
    }

    [Fact]
    public void Places_stand_in_the_order_of_asking_and_every_list_has_a_name()
    {
        var at = new DateTimeOffset(2026, 3, 5, 1, 0, 0, TimeSpan.FromHours(1));

        RequestLists.Place(at, "REQ-AT-2026-0001").ShouldBe("2026-03-05T00:00:00.0000000Z REQ-AT-2026-0001");
        string.CompareOrdinal(RequestLists.From(at), RequestLists.Place(at, "A")).ShouldBeLessThan(0);
        string.CompareOrdinal(RequestLists.Place(at, "Z"), RequestLists.From(at.AddTicks(1))).ShouldBeLessThan(0);
        RequestLists.Names.Count.ShouldBe(5 + (2 * MemberState.All.Count));
    }
}
