using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class RateTests
{
    [Fact]
    public void The_last_rating_counts_and_nobody_is_mailed()
    {
        var answered = Requests.Asked.Answered();

        var rated = Rate.Decide(answered.Act(2), inTime: true, effort: false).Changed();
        Rate.Decide(rated.Act(3), inTime: true, effort: false).ShouldBeUnchanged();
        var again = Rate.Decide(rated.Act(3), inTime: false, effort: false).Changed();
        var other = Rate.Decide(rated.Act(3), inTime: true, effort: true).Changed();

        (rated.Standing().Rating!.InTime, rated.Standing().Rating!.Effort).ShouldBe((true, false));
        again.Standing().Rating!.InTime.ShouldBeFalse();
        other.Standing().Rating!.Effort.ShouldBeTrue();
        again.OwedBesides(answered).ShouldBeEmpty();
    }

    [Fact]
    public void What_ended_with_a_reply_can_be_rated_and_nothing_else()
    {
        Rate.Decide(Requests.Asked.Act(), true, true).Refused().ShouldBe(RequestRules.NothingToRate);
        Rate.Decide(Requests.Asked.Withdrawn().Act(2), true, true).Refused().ShouldBe(RequestRules.NothingToRate);
        Rate.Decide(AnswerOutside.Decide(Requests.Asked.Act(), null).Changed().Act(2), true, true).Changed();
        Rate.Decide(Decline.Decide(Requests.Asked.Act(), DeclineGround.Confidential, null).Changed().Act(2), true, true).Changed();
    }
}
