using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Tests.Requests.Answers;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Requests.Answers.Story;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class StandingWordsTests
{
    private static readonly Story Start = Asked("2026-03-05", "DE");

    [Fact]
    public void What_the_hub_knows_of_delivery_is_said()
    {
        var put = Put(1, "2026-03-05", "DE");

        Words(put).ShouldBe("Asked; not yet known whether anyone there has it, so the month has not begun.");
        Words(put.Happened(new RequestEvent.Delivered(At("2026-03-05"), State("DE"), "hub"))).ShouldBe("Delivered on 5 March 2026.");
        Words(put.Happened(new RequestEvent.Unreached(At("2026-03-06"), State("DE"), "hub", true)))
            .ShouldBe("Nobody was reached by 6 March 2026, so the month has not begun; a deputy is being tried.");
        Words(put.Happened(new RequestEvent.Unreached(At("2026-03-06"), State("DE"), "hub", false)))
            .ShouldBe("Nobody was reached by 6 March 2026, so the month has not begun.");
    }

    [Fact]
    public void F23_what_was_read_has_begun_though_no_mailbox_has_it() =>
        Words(Put(1, "2026-03-05", "DE").On("2026-03-06", "DE", act => ProposeDate.Decide(act, Day("2026-05-04"), "Easter.")))
            .ShouldBe("Asked; not yet known whether anyone there has it. Proposes to answer by 4 May 2026 (“Easter.”).");

    [Fact]
    public void Of_what_is_overdue_the_asker_is_told_what_is_known()
    {
        var germany = Authority.Of(State("DE")).Worded;

        Known(Start.On("2026-03-06", "DE", Acknowledge.Decide)).ShouldBe("Germany has said that it works on it.");
        Known(Start.On("2026-03-06", "DE", act => Forward.Decide(act, " Federal Office "))).ShouldBe("The request is with Federal Office.");
        Known(Start.Happened(new RequestEvent.Unreached(At("2026-03-06"), State("DE"), "hub", false))).ShouldBe("No mail about it could be delivered there.");
        Known(Start).ShouldBeNull();

        string? Known(Story story) => story.Request.Standings[0].Is.KnownOf(germany)?.ToString();
    }

    [Fact]
    public void The_day_is_that_of_the_state_asked() =>
        Words(Start.On("2026-03-05T23:30Z", "DE", Acknowledge.Decide)).ShouldBe("Works on it since 6 March 2026.");

    [Fact]
    public void What_the_state_does_is_said()
    {
        Words(Start.On("2026-03-06", "DE", act => Forward.Decide(act, "Bundesamt"))).ShouldBe("Forwarded on 6 March 2026 to Bundesamt.");
        Words(Start.On("2026-03-06", "DE", act => AnswerOutside.Decide(act, ""))).ShouldBe("Answered outside the network, as was said on 6 March 2026.");
        Words(Start.On("2026-03-06", "DE", act => AnswerOutside.Decide(act, "By telephone.")))
            .ShouldBe("Answered outside the network, as was said on 6 March 2026: “By telephone.”");
        Words(Start.Withdrawn("2026-03-06", "Found out.")).ShouldBe("No longer asked since 6 March 2026: “Found out.”");
    }

    [Theory]
    [InlineData(DeclineGround.NoInformation, null, "it has no such information.")]
    [InlineData(DeclineGround.Confidential, null, "confidentiality or data protection forbids it.")]
    [InlineData(DeclineGround.NotPermitted, null, "its national law does not permit it.")]
    [InlineData(DeclineGround.OutsideField, null, "the question is not about asylum or immigration.")]
    [InlineData(DeclineGround.Other, "No staff.", "for another reason. “No staff.”")]
    public void A_ground_is_said_in_words(DeclineGround ground, string? why, string words) =>
        Words(Start.On("2026-03-06", "DE", act => Decline.Decide(act, ground, why))).ShouldBe($"Declined on 6 March 2026: {words}");

    [Theory]
    [InlineData("2026-04-06", "Answered on 6 April 2026.")]
    [InlineData("2026-04-07", "Answered on 7 April 2026, one day late.")]
    [InlineData("2026-04-16", "Answered on 16 April 2026, 10 days late.")]
    public void An_answer_says_whether_it_was_late(string day, string words) => Words(Answered(Start, day)).ShouldBe(words);

    [Fact]
    public void Additions_are_counted()
    {
        var once = Answered(Answered(Start, "2026-03-10"), "2026-03-11");

        Words(once).ShouldBe("Answered on 10 March 2026. One addition, on 11 March 2026.");
        Words(Answered(once, "2026-03-12")).ShouldBe("Answered on 10 March 2026. 2 additions, the last on 12 March 2026.");
    }

    [Fact]
    public void W38_a_proposed_day_is_said_with_what_the_asker_said_to_it()
    {
        var proposed = Start.On("2026-03-06", "DE", act => ProposeDate.Decide(act, Day("2026-05-04"), "Easter."));
        var accepted = proposed.On("2026-03-07", "DE", act => SettleDate.Decide(act, Day("2026-05-04"), accept: true));

        Words(proposed).ShouldBe("Delivered on 5 March 2026. Proposes to answer by 4 May 2026 (“Easter.”).");
        Words(Answered(proposed, "2026-03-10")).ShouldBe("Answered on 10 March 2026.");
        Words(accepted).ShouldBe(
            "Delivered on 5 March 2026. It proposed to answer by 4 May 2026 (“Easter.”), and the asker accepted; the legal date is 6 April 2026.");
        Words(proposed.On("2026-03-07", "DE", act => SettleDate.Decide(act, Day("2026-05-04"), accept: false)))
            .ShouldBe("Delivered on 5 March 2026. It proposed to answer by 4 May 2026 (“Easter.”); the asker kept to 6 April 2026.");
    }

    [Theory]
    [InlineData("2026-03-10", "Answered on 10 March 2026, by the day agreed.")]
    [InlineData("2026-05-04", "Answered on 4 May 2026, by the day agreed and 28 days after the legal date.")]
    [InlineData("2026-05-05", "Answered on 5 May 2026, one day after the day agreed and 29 days after the legal date.")]
    public void F18_an_answer_says_how_it_stands_to_the_day_agreed_and_to_the_law(string day, string words) => Words(Answered(
        Start.On("2026-03-06", "DE", act => ProposeDate.Decide(act, Day("2026-05-04"), "Easter."))
            .On("2026-03-07", "DE", act => SettleDate.Decide(act, Day("2026-05-04"), accept: true)),
        day)).ShouldStartWith(words);

    [Fact]
    public void F18_an_answer_after_an_earlier_day_agreed_is_not_late_by_law() => Words(Answered(
        Start.On("2026-03-06", "DE", act => ProposeDate.Decide(act, Day("2026-03-20"), "Sooner."))
            .On("2026-03-07", "DE", act => SettleDate.Decide(act, Day("2026-03-20"), accept: true)),
        "2026-03-22")).ShouldStartWith("Answered on 22 March 2026, 2 days after the day agreed.");

    private static Story Answered(Story story, string day) => story.On(day, "DE", act => GiveAnswer.Decide(act, Answer($"Answer of {day}.")));

    private static string Words(Story story) => StandingWords.Of(story.Request.Standings[0]);
}
