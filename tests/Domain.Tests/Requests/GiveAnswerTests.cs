using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class GiveAnswerTests
{
    [Fact]
    public void An_answer_ends_the_part_of_the_state_and_is_told_to_the_asker()
    {
        var after = Requests.Asked.Answered();

        after.Standing().Is.ShouldBe(new AddresseeState.Answered(Requests.AskedAt.AddDays(1)));
        after.OwedBesides(Requests.Asked).ShouldBe(["requests: answered.DE.1 to AT"]);
        after.Progress.ShouldBe(RequestProgress.Open, "Estonia has not answered");
    }

    [Fact]
    public void The_same_answer_twice_is_one_and_another_adds_to_it()
    {
        var first = Requests.Asked.Answered();
        var again = Requests.Answer with { Files = [new AnswerFile("law.pdf", null, Visibility.Everyone)] };

        GiveAnswer.Decide(first.Act(2), again).ShouldBeUnchanged();
        var second = GiveAnswer.Decide(first.Act(2), Requests.Answer with { Text = "Vier Monate." }).Changed();

        second.Standing().Is.ShouldBe(first.Standing().Is);
        second.Standing().Answers.Select(a => a.Answer.Text).ShouldBe(["Drei Monate.", "Vier Monate."]);
        second.OwedBesides(first).ShouldBe(["requests: answered.DE.2 to AT"]);
        GiveAnswer.Decide(first.Act(2), Requests.Answer with { Files = [] }).Changed().Standing().Answers.Count.ShouldBe(2);
    }

    [Fact]
    public void An_answer_is_taken_late_after_declining_and_after_a_withdrawal()
    {
        Requests.Asked.Answered(days: 400).Standing().Is.ShouldBeOfType<AddresseeState.Answered>();
        Decline.Decide(Requests.Asked.Act(), DeclineGround.NoInformation, null).Changed().Answered(2).Standing().Is.ShouldBeOfType<AddresseeState.Answered>();
        var after = Requests.Asked.Withdrawn().Answered(2);
        after.Standing().Is.ShouldBeOfType<AddresseeState.Answered>();
        after.Progress.ShouldBe(RequestProgress.Withdrawn, "Estonia's part stays withdrawn");
    }

    [Fact]
    public void A_file_is_never_shown_to_more_than_its_answer_is()
    {
        var secret = Requests.Answer with { Visibility = Visibility.AskerOnly };

        var after = GiveAnswer.Decide(Requests.Asked.Act(), secret).Changed();

        after.Standing().Answers.Single().Answer.Files.Single().Visibility.ShouldBe(Visibility.AskerOnly);
        GiveAnswer.Decide(after.Act(2), secret).ShouldBeUnchanged();
    }

    [Fact]
    public void An_answer_needs_a_text_that_can_be_kept_in_a_language_of_the_Union()
    {
        GiveAnswer.Decide(Requests.Asked.Act(), Requests.Answer with { Text = " " }).Refused().ShouldBe(RequestRules.NothingSaid);
        GiveAnswer.Decide(Requests.Asked.Act(), Requests.Answer with { Text = new string('x', 5001) }).Refused().ShouldBe(RequestRules.TooMuchSaid);
        GiveAnswer.Decide(Requests.Asked.Act(), Requests.Answer with { Text = "Three months.\n GEHEIM " }).Refused().ShouldBe(RequestRules.Classified);
        GiveAnswer.Decide(Requests.Asked.Act(), Requests.Answer with { English = "SECRET UE/EU SECRET" }).Refused().ShouldBe(RequestRules.Classified);
        GiveAnswer.Decide(Requests.Asked.Act(), Requests.Answer with { English = new string('x', 5001) }).Refused().ShouldBe(RequestRules.TooMuchSaid);
        GiveAnswer.Decide(Requests.Asked.Act(), Requests.Answer with { Language = "xx" }).Refused().ShouldBe(RequestRules.LanguageUnknown);
        GiveAnswer.Decide(Requests.Asked.Act(), Requests.Answer with { Language = null, English = null }).Changed();
    }
}
