using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>Another day is proposed, and accepted or not.</summary>
public sealed class SettleDateTests
{
    private static readonly DateOnly Sunday = new(2026, 4, 26);
    private static readonly DateOnly Later = new(2026, 5, 4);

    [Fact]
    public void A_proposed_day_is_told_to_the_asker_and_the_day_before_stays_due()
    {
        var after = Requests.Asked.Proposed(Sunday);

        after.Standing().Due.ShouldBe(Requests.Due);
        after.Standing().Proposal.ShouldBe(new DateProposal(Sunday, "A court has to be asked.", ProposalState.Open));
        after.OwedBesides(Requests.Asked).ShouldBe(["requests: dateProposed.DE.1 to AT"]);
        ProposeDate.Decide(after.Act(2), Sunday, "Again.").ShouldBeUnchanged();
    }

    [Fact]
    public void An_accepted_day_is_due_even_on_a_Sunday_and_the_state_is_told()
    {
        var proposed = Requests.Asked.Proposed(Sunday);

        var after = proposed.Settled(Sunday, accept: true);

        after.Standing().Due.ShouldBe(Sunday);
        after.Standing().Proposal!.Is.ShouldBe(ProposalState.Agreed);
        after.Standing(Requests.Estonia).Due.ShouldBe(Requests.Due);
        after.OwedBesides(proposed).ShouldBe(["requests: dateSettled.DE.2026-04-26-1 to DE"]);
        SettleDate.Decide(after.Act(3), Sunday, accept: true).ShouldBeUnchanged();
        SettleDate.Decide(after.Act(3), Sunday, accept: false).Refused().ShouldBe(RequestRules.NoProposal);
        ProposeDate.Decide(after.Act(3), Sunday, "Again.").ShouldBeUnchanged();
    }

    [Fact]
    public void A_rejected_day_changes_nothing_and_may_be_proposed_again()
    {
        var rejected = Requests.Asked.Proposed(Sunday).Settled(Sunday, accept: false);
        SettleDate.Decide(rejected.Act(3), Sunday, accept: false).ShouldBeUnchanged();
        SettleDate.Decide(rejected.Act(3), Sunday, accept: true).Refused().ShouldBe(RequestRules.NoProposal);

        var again = rejected.Proposed(Sunday, days: 3);
        var agreed = again.Settled(Sunday, accept: true, days: 4);

        rejected.Standing().Due.ShouldBe(Requests.Due);
        agreed.Standing().Due.ShouldBe(Sunday);
        agreed.OwedBesides(rejected).ShouldBe(["requests: dateProposed.DE.2 to AT", "requests: dateSettled.DE.2026-04-26-2 to DE"]);
    }

    [Fact]
    public void A_reply_to_an_older_proposal_is_refused()
    {
        var newer = Requests.Asked.Proposed(Sunday).Proposed(Later, days: 2);

        SettleDate.Decide(newer.Act(3), Sunday, accept: true).Refused().ShouldBe(RequestRules.OtherProposal);
        newer.Settled(Later, accept: true, days: 3).Standing().Due.ShouldBe(Later);
    }

    [Fact]
    public void Proposing_the_due_day_takes_an_open_proposal_back()
    {
        ProposeDate.Decide(Requests.Asked.Act(), Requests.Due, "As it is.").ShouldBeUnchanged();

        var back = Requests.Asked.Proposed(Sunday).Proposed(Requests.Due, days: 2);

        SettleDate.Decide(back.Act(3), Sunday, accept: true).Refused().ShouldBe(RequestRules.OtherProposal);
        back.Standing().Due.ShouldBe(Requests.Due);
    }

    [Fact]
    public void Without_a_proposal_there_is_nothing_to_settle() =>
        SettleDate.Decide(Requests.Asked.Act(), Sunday, accept: true).Refused().ShouldBe(RequestRules.NoProposal);

    [Fact]
    public void A_day_that_has_passed_can_not_be_agreed_any_more_but_can_be_turned_down()
    {
        var proposed = Requests.Asked.Proposed(new DateOnly(2026, 3, 20));

        SettleDate.Decide(proposed.Act(16), new DateOnly(2026, 3, 20), accept: true).Refused().ShouldBe(RequestRules.DayHasPassed);
        proposed.Settled(new DateOnly(2026, 3, 20), accept: false, days: 16).Standing().Due.ShouldBe(Requests.Due);
        proposed.Settled(new DateOnly(2026, 3, 20), accept: true, days: 15).Standing().Due.ShouldBe(new DateOnly(2026, 3, 20));
    }

    [Theory]
    [InlineData("2026-03-06", false)]
    [InlineData("2026-03-07", true)]
    [InlineData("2027-03-07", true)]
    [InlineData("2027-03-08", false)]
    public void A_day_is_proposed_from_tomorrow_to_a_year_ahead(string day, bool taken)
    {
        var decision = ProposeDate.Decide(Requests.Asked.Act(), DateOnly.ParseExact(day, "yyyy-MM-dd"), "Because.");

        (decision is RequestDecision.Changed).ShouldBe(taken);
        if (!taken)
            decision.Refused().ShouldBe(RequestRules.DayOutOfReach);
    }

    [Fact]
    public void A_proposal_needs_a_reason_and_an_open_request()
    {
        ProposeDate.Decide(Requests.Asked.Act(), Sunday, " ").Refused().ShouldBe(RequestRules.NothingSaid);
        ProposeDate.Decide(Requests.Asked.Answered().Act(2), Sunday, "Why.").Refused().ShouldBe(RequestRules.Ended);
    }
}
