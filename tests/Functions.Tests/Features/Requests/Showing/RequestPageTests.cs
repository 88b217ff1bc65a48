using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Showing;

/// <summary>The pages of requests, as people see them.</summary>
public sealed class RequestPageTests
{
    private static readonly DateTimeOffset Later = new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_request_with_an_agreed_day_and_an_overdue_state() => Snapshot.Match(await Rendered.Of(RequestPage.Write(
        Asked.New().Delivered()
            .Then(act => ProposeDate.Decide(act, new DateOnly(2027, 2, 15), "The figures <of> the year come then."))
            .Then(act => SettleDate.Decide(act, new DateOnly(2027, 2, 15), accept: true)),
        Later)));

    [Fact]
    public async Task F23_a_request_that_reached_nobody_in_one_state_and_came_late_to_the_other() => Snapshot.Match(await Rendered.Of(RequestPage.Write(
        Asked.New().Begun(at => new RequestEvent.Unreached(at, Asked.Greece, "hub", DeputyTried: false))
            .Begun(at => new RequestEvent.Delivered(at.AddDays(5), Asked.Germany, "hub")),
        Later)));

    [Fact]
    public async Task A_request_that_is_completed_and_was_about_no_measure() => Snapshot.Match(await Rendered.Of(RequestPage.Write(
        Asked.New(measure: false)
            .Then(act => GiveAnswer.Decide(act, Asked.Answer))
            .Then(act => Decline.Decide(act, DeclineGround.Other, "We <count> none."), Asked.Greece),
        Later)));
}
