using MimFunctions.Api.Requests;
using MimFunctions.Domain.Requests;
using MimFunctions.Tests.Requests;

namespace MimFunctions.Tests.Api.Requests;

/// <summary>The pages of requests, as people see them.</summary>
public sealed class RequestPageTests
{
    private static readonly DateTimeOffset Later = new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_request_with_an_agreed_day_and_an_overdue_state() => Snapshot.Match(RequestPage.Write(
        Asked.New()
            .Then(act => ProposeDate.Decide(act, new DateOnly(2027, 2, 15), "The figures <of> the year come then."))
            .Then(act => SettleDate.Decide(act, new DateOnly(2027, 2, 15), accept: true)),
        Later));

    [Fact]
    public void A_request_that_is_completed_and_was_about_no_measure() => Snapshot.Match(RequestPage.Write(
        Asked.New(measure: false)
            .Then(act => GiveAnswer.Decide(act, Asked.Answer))
            .Then(act => Decline.Decide(act, DeclineGround.Other, "We <count> none."), Asked.Greece),
        Later));

    [Fact]
    public void The_list() => Snapshot.Match(RequestListPage.Write(
        [Asked.New(), Asked.New(new Question("Rückkehr & <Plätze>", "Wie viele?", "de")).Then(act => GiveAnswer.Decide(act, Asked.Answer)), Completed], Later));

    [Fact]
    public void An_empty_list_says_so() => RequestListPage.Write([], Later).ShouldContain("There is none.");

    public static TheoryData<string> Acts => ["acknowledged", "forwarded", "direct", "declined", "withdrawn", "proposed", "rejected", "delivered", "unreached"];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Wherever_a_state_stands_it_is_said_in_words(string act)
    {
        var day = new DateOnly(2027, 2, 15);
        var open = Asked.New();
        var (request, said) = act switch
        {
            "acknowledged" => (open.Then(Acknowledge.Decide), "Works on it since 26 November 2026"),
            "forwarded" => (open.Then(a => Forward.Decide(a, "BAMF")), "Forwarded to BAMF on 26 November 2026"),
            "direct" => (open.Then(a => AnswerOutside.Decide(a, "by letter")), "Answered directly, as said on 26 November 2026 (“by letter”)"),
            "declined" => (open.Then(a => Decline.Decide(a, DeclineGround.NoInformation, null)), "Declined on 26 November 2026: it has no such information"),
            "withdrawn" => (open.Then(at => new RequestEvent.Withdrawn(at, Asked.Germany, "p", "")), "Withdrawn on 26 November 2026"),
            "proposed" => (open.Then(a => ProposeDate.Decide(a, day, "x")), "Proposed Monday, 15 February 2027; the asker has not replied yet."),
            "rejected" => (open.Then(a => ProposeDate.Decide(a, day, "x")).Then(a => SettleDate.Decide(a, day, accept: false)), "was proposed and not agreed"),
            "delivered" => (open.Then(at => new RequestEvent.Delivered(at, Asked.Germany, "hub")), "Has the request since 26 November 2026"),
            _ => (open.Then(at => new RequestEvent.Unreached(at, Asked.Germany, "hub", true)), "Not reached since 26 November 2026; a deputy is being tried"),
        };

        RequestPage.Write(request, Later).ShouldContain(said);
    }

    private static InformationRequest Completed => Asked.New()
        .Then(act => GiveAnswer.Decide(act, Asked.Answer))
        .Then(act => AnswerOutside.Decide(act, null), Asked.Greece);
}
