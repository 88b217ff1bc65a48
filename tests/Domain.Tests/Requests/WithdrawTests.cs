using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class WithdrawTests
{
    [Fact]
    public void Only_states_that_have_not_ended_are_told_that_no_answer_is_needed()
    {
        var answered = Requests.Asked.Answered();

        var after = answered.Withdrawn(2);

        after.Standing().Is.ShouldBeOfType<AddresseeState.Answered>();
        after.Standing(Requests.Estonia).Is.ShouldBe(new AddresseeState.Withdrawn(Requests.AskedAt.AddDays(2), "No longer needed."));
        after.OwedBesides(answered).ShouldBe(["requests: withdrawn.EE to EE"]);
        after.Progress.ShouldBe(RequestProgress.Withdrawn);
        Withdraw.Decide(after, "person-1", "Again.", Requests.AskedAt.AddDays(3)).ShouldBeUnchanged();
    }

    [Fact]
    public void When_every_state_has_ended_its_part_nothing_is_left_to_withdraw()
    {
        var ended = GiveAnswer.Decide(Requests.Asked.Answered().Act(2, Requests.Estonia), Requests.Answer).Changed();

        ended.Progress.ShouldBe(RequestProgress.Completed);
        Withdraw.Decide(ended, "person-1", "Why.", Requests.AskedAt.AddDays(3)).Refused().ShouldBe(RequestRules.NothingToWithdraw);
    }

    [Fact]
    public void A_withdrawal_needs_a_reason_that_can_be_kept_with_each_state()
    {
        Withdraw.Decide(Requests.Asked, "person-1", null, Requests.AskedAt).Refused().ShouldBe(RequestRules.NothingSaid);
        var all = Ask.Decide(
            Requests.Number, Requests.Input with { Addressees = [.. MemberState.All.Where(s => s.Code != "AT")] }, Requests.Context);
        Withdraw.Decide(all, "person-1", new string('Ω', 5000), Requests.AskedAt).Refused().ShouldBe(RequestRules.TooMuchSaid);
        Withdraw.Decide(all, "person-1", new string('x', 5000), Requests.AskedAt).Changed().Progress.ShouldBe(RequestProgress.Withdrawn);
    }
}
