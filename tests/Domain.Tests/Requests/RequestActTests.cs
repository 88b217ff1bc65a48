using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>What a state that was asked can do short of answering, and what both may do in its place.</summary>
public sealed class RequestActTests
{
    [Fact]
    public void An_acknowledgement_is_noted_and_nobody_is_mailed()
    {
        var after = Acknowledge.Decide(Requests.Asked.Act()).Changed();

        after.Standing().Is.ShouldBe(new AddresseeState.Acknowledged(Requests.AskedAt.AddDays(1)));
        after.OwedBesides(Requests.Asked).ShouldBeEmpty();
        Acknowledge.Decide(after.Act(2)).ShouldBeUnchanged();
    }

    [Fact]
    public void Forwarding_is_told_to_the_asker_and_again_when_the_authority_changes()
    {
        var first = Forward.Decide(Requests.Asked.Act(), " Federal Office ").Changed();
        var second = Forward.Decide(first.Act(2), "Land of Hesse").Changed();

        first.Standing().Is.ShouldBe(new AddresseeState.Forwarded(Requests.AskedAt.AddDays(1), "Federal Office"));
        second.OwedBesides(Requests.Asked).ShouldBe(["requests: forwarded.DE.1 to AT", "requests: forwarded.DE.2 to AT"]);
        Forward.Decide(first.Act(2), "Federal Office").ShouldBeUnchanged();
        Acknowledge.Decide(second.Act(3)).ShouldBeUnchanged();
    }

    [Theory]
    [InlineData(null, RequestRules.NothingSaid)]
    [InlineData("  ", RequestRules.NothingSaid)]
    [InlineData("long", RequestRules.TooMuchSaid)]
    public void Forwarding_needs_an_authority(string? to, string rule) =>
        Forward.Decide(Requests.Asked.Act(), to == "long" ? new string('x', 5001) : to).Refused().ShouldBe(rule);

    [Fact]
    public void A_state_that_declines_ends_its_part_and_the_asker_hears_the_ground()
    {
        var after = Decline.Decide(Requests.Asked.Act(), DeclineGround.Confidential, null).Changed();

        after.Standing().Is.ShouldBe(new AddresseeState.Declined(Requests.AskedAt.AddDays(1), DeclineGround.Confidential, ""));
        after.OwedBesides(Requests.Asked).ShouldBe(["requests: ended.DE to AT"]);
        after.Progress.ShouldBe(RequestProgress.Open);
    }

    [Fact]
    public void Declining_twice_in_the_same_words_is_no_error_but_in_others_it_is()
    {
        var after = Decline.Decide(Requests.Asked.Act(), DeclineGround.Other, " Secret. ").Changed();

        Decline.Decide(after.Act(2), DeclineGround.Other, "Secret.").ShouldBeUnchanged();
        Decline.Decide(after.Act(2), DeclineGround.Other, "Not ours.").Refused().ShouldBe(RequestRules.Ended);
        Decline.Decide(after.Act(2), DeclineGround.Confidential, "Secret.").Refused().ShouldBe(RequestRules.Ended);
        AnswerOutside.Decide(after.Act(2), "Secret.").Refused().ShouldBe(RequestRules.Ended);
    }

    [Fact]
    public void Another_ground_needs_words_and_any_may_have_too_many()
    {
        Decline.Decide(Requests.Asked.Act(), DeclineGround.Other, null).Refused().ShouldBe(RequestRules.NothingSaid);
        Decline.Decide(Requests.Asked.Act(), DeclineGround.OutsideField, new string('x', 5001)).Refused().ShouldBe(RequestRules.TooMuchSaid);
    }

    [Fact]
    public void What_was_answered_outside_the_network_is_closed_so()
    {
        var after = AnswerOutside.Decide(Requests.Asked.Act(), " By telephone. ").Changed();

        after.Standing().Is.ShouldBe(new AddresseeState.AnsweredOutside(Requests.AskedAt.AddDays(1), "By telephone."));
        after.OwedBesides(Requests.Asked).ShouldBe(["requests: ended.DE to AT"]);
        AnswerOutside.Decide(after.Act(2), "By telephone.").ShouldBeUnchanged();
        AnswerOutside.Decide(after.Act(2), "By fax.").Refused().ShouldBe(RequestRules.Ended);
        Decline.Decide(after.Act(2), DeclineGround.Other, "By telephone.").Refused().ShouldBe(RequestRules.Ended);
    }

    [Fact]
    public void The_asker_may_say_too_that_it_was_answered_outside_the_network_and_nobody_is_told()
    {
        var after = AnswerOutside.ByAsker(Requests.Asked.Act(), "By telephone.").Changed();

        after.Standing().Is.ShouldBe(new AddresseeState.AnsweredOutside(Requests.AskedAt.AddDays(1), "By telephone."));
        after.OwedBesides(Requests.Asked).ShouldBeEmpty();
        AnswerOutside.Decide(after.Act(2), "By telephone.").ShouldBeUnchanged();
    }

    [Fact]
    public void How_it_was_answered_outside_may_be_left_out_but_not_be_too_long()
    {
        AnswerOutside.Decide(Requests.Asked.Act(), null).Changed().Standing().Is
            .ShouldBe(new AddresseeState.AnsweredOutside(Requests.AskedAt.AddDays(1), ""));
        AnswerOutside.Decide(Requests.Asked.Act(), new string('x', 5001)).Refused().ShouldBe(RequestRules.TooMuchSaid);
    }

    [Fact]
    public void A_state_that_was_not_asked_has_nothing_to_say() =>
        Acknowledge.Decide(Requests.Asked.Act(about: Requests.State("FR"))).Refused().ShouldBe(RequestRules.NotAsked);

    [Fact]
    public void Why_a_part_has_ended_is_said_in_words()
    {
        Word(Requests.Asked.Answered()).ShouldContain("it was answered.");
        Word(AnswerOutside.Decide(Requests.Asked.Act(), null).Changed()).ShouldContain("it was answered outside the network.");
        Word(Decline.Decide(Requests.Asked.Act(), DeclineGround.NotPermitted, null).Changed()).ShouldContain("it was declined.");
        Word(Requests.Asked.Withdrawn()).ShouldContain("it was withdrawn.");
    }

    private static string Word(InformationRequest request) =>
        Acknowledge.Decide(request.Act(2)).ShouldBeOfType<RequestDecision.Refused>().Why.Message.ToString();
}
