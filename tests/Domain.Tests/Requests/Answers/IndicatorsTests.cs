using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using static MimFunctions.Domain.Tests.Requests.Answers.Story;

namespace MimFunctions.Domain.Tests.Requests.Answers;

public sealed class IndicatorsTests
{
    [Fact]
    public void Without_cases_there_is_no_rate()
    {
        var all = Of("2026-12-31").Sets[0].All;

        (all.AnsweredByLegalDate.Percent, all.AnsweredByLegalDate.Mark, all.DaysToAnswer.Mean, all.DaysToAnswer.Mark)
            .ShouldBe((null, Mark.NotEnoughCases, null, Mark.NotEnoughCases));
        Of("2026-12-31").Sets[0].States.ShouldBeEmpty();
    }

    [Fact]
    public void Those_who_must_answer_and_those_who_need_not_are_apart()
    {
        var sets = Of("2026-03-05", Asked("2026-03-05", "FR", "DE", "BE")).Sets;

        sets.Select(set => set.Duty).ShouldBe([Duty.Obliged, Duty.Voluntary]);
        sets[0].States.Select(row => row.State!.Code).ShouldBe(["DE"]);
        sets[1].States.Select(row => row.State!.Code).ShouldBe(["BE", "FR"]);
        sets[1].All.Cases.Select(one => one.State.Code).ShouldBe(["BE", "FR"]);
    }

    [Theory]
    [InlineData("2026-03-12T22:59Z", true)]
    [InlineData("2026-03-12T23:01Z", false)]
    public void Seven_days_end_with_the_seventh_day_there(string acknowledged, bool inTime)
    {
        var share = Germany("2026-04-01", Asked("2026-03-05", "DE").On(acknowledged, "DE", Acknowledge.Decide)).AcceptedWithinSevenDays;

        (share.Numerator, share.Denominator).ShouldBe((inTime ? 1 : 0, 1));
        (inTime ? share.Counted : share.Others).Single().Request.ToString().ShouldBe("REQ-AT-2026-0001");
    }

    [Fact]
    public void Any_reply_is_an_acceptance()
    {
        Func<RequestAct, RequestDecision>[] replies =
        [
            Acknowledge.Decide, act => Forward.Decide(act, "Bundesamt"), act => ProposeDate.Decide(act, Day("2026-05-04"), "Easter"),
            act => Decline.Decide(act, DeclineGround.NoInformation, null), act => AnswerOutside.Decide(act, ""),
            act => GiveAnswer.Decide(act, Answer("Ten days.")),
        ];

        foreach (var reply in replies)
            Germany("2026-04-01", Asked("2026-03-05", "DE").On("2026-03-06", "DE", reply)).AcceptedWithinSevenDays.Numerator.ShouldBe(1);
    }

    [Fact]
    public void What_can_still_go_either_way_is_not_counted()
    {
        var story = Asked("2026-03-05", "DE");

        Germany("2026-03-12", story).AcceptedWithinSevenDays.Denominator.ShouldBe(0);
        Germany("2026-03-13", story).AcceptedWithinSevenDays.Denominator.ShouldBe(1);
        Germany("2026-04-06", story).AnsweredByLegalDate.Denominator.ShouldBe(0);
        Germany("2026-04-07", story).AnsweredByLegalDate.Denominator.ShouldBe(1);
        Germany("2026-04-07", story).Cases.Count.ShouldBe(1);
    }

    [Fact]
    public void What_the_hub_does_is_no_acceptance()
    {
        var story = Asked("2026-03-05", "DE").Happened(new RequestEvent.Delivered(At("2026-03-05"), State("DE"), "hub"));

        Germany("2026-04-01", story).AcceptedWithinSevenDays.Others.Count.ShouldBe(1);
    }

    [Fact]
    public void The_mean_is_of_calendar_days_to_the_first_answer()
    {
        var mean = Germany("2026-12-31",
            Answered(Answered(Asked(1, "2026-03-05", "DE"), "2026-03-20"), "2026-03-30"),
            Asked(2, "2026-03-05", "DE").On("2026-03-22", "DE", act => AnswerOutside.Decide(act, "")),
            Asked(3, "2026-03-05", "DE").On("2026-03-06", "DE", act => Decline.Decide(act, DeclineGround.Confidential, null))).DaysToAnswer;

        (mean.Days, mean.Denominator, mean.Mean, mean.Mark).ShouldBe((32, 2, 16.0m, Mark.NotEnoughCases));
        mean.Cases.Select(one => one.Days).ShouldBe([15, 17]);
        MeanOfFive("2026-03-20").Mark.ShouldBe(Mark.Reached);
        MeanOfFive("2026-03-21").Mark.ShouldBe(Mark.NotReached);

        static MeanDays MeanOfFive(string day) =>
            Germany("2026-12-31", [.. Enumerable.Range(1, 5).Select(number => Answered(Asked(number, "2026-03-05", "DE"), day))]).DaysToAnswer;
    }

    [Fact]
    public void F18_an_agreed_day_is_counted_beside_the_law_and_takes_nothing_out_of_it()
    {
        var agreed = Asked(1, "2026-03-05", "DE")
            .On("2026-03-10", "DE", act => ProposeDate.Decide(act, Day("2026-05-03"), "Easter"))
            .On("2026-03-11", "DE", act => SettleDate.Decide(act, Day("2026-05-03"), accept: true));

        var row = Germany("2026-12-31", Answered(agreed, "2026-05-03"), Answered(Asked(2, "2026-03-05", "DE"), "2026-04-06"));

        row.AnsweredByLegalDate.Others.Select(one => one.Request.Number).ShouldBe([1]);
        row.AnsweredByLegalDate.Counted.Select(one => one.Request.Number).ShouldBe([2]);
        row.AnsweredByAgreedDay.Counted.Select(one => one.Request.Number).ShouldBe([1]);
        row.AnsweredByAgreedDay.Denominator.ShouldBe(1, "nothing was agreed in the other case");
        Germany("2026-04-07", agreed).AnsweredByLegalDate.Others.Count.ShouldBe(1, "it is late against the law");
        Germany("2026-04-07", agreed).AnsweredByAgreedDay.Denominator.ShouldBe(0, "its day is still to come");
        Germany("2026-05-04", agreed).AnsweredByAgreedDay.Others.Count.ShouldBe(1);
        agreed.Request.Standings[0].IsOverdue(At("2026-04-07")).ShouldBeFalse();
        agreed.Request.Standings[0].IsPastLegalDay(At("2026-04-07")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, null, Mark.NotEnoughCases)]
    [InlineData(4, null, Mark.NotEnoughCases)]
    [InlineData(5, "100.0", Mark.Reached)]
    public void W37_a_share_of_one_case_is_not_a_hundred_percent_reached(int cases, string? percent, Mark mark)
    {
        var share = Germany("2026-12-31", [.. Enumerable.Range(1, cases).Select(number => Answered(Asked(number, "2026-03-05", "DE"), "2026-03-20"))]).AnsweredByLegalDate;

        (share.Numerator, share.Denominator, share.Mark).ShouldBe((cases, cases, mark));
        share.Percent?.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(percent);
    }

    [Fact]
    public void What_was_declined_is_apart()
    {
        var declined = Asked(3, "2026-03-05", "DE").On("2026-03-06", "DE", act => Decline.Decide(act, DeclineGround.Confidential, null));

        var row = Germany("2026-12-31", Answered(Asked(2, "2026-03-05", "DE"), "2026-04-07"), declined);

        row.AnsweredByLegalDate.Others.Select(one => one.Request.Number).ShouldBe([2]);
        row.Declined.Select(one => one.Request.Number).ShouldBe([3]);
        Germany("2026-12-31", Answered(declined, "2026-03-30")).AnsweredByLegalDate.Numerator.ShouldBe(1, "it answered after all");
    }

    [Fact]
    public void F23_a_state_that_was_never_reached_is_late_with_nothing()
    {
        var row = Germany("2026-12-31", Put(1, "2026-03-05", "DE"));

        (row.Cases.Count, row.AnsweredByLegalDate.Denominator, row.AcceptedWithinSevenDays.Denominator).ShouldBe((1, 0, 0));
    }

    [Fact]
    public void What_was_withdrawn_before_an_answer_is_left_out_even_if_one_comes_later()
    {
        var withdrawn = Asked("2026-03-05", "DE").Withdrawn("2026-03-20", "Found out.");

        Of("2026-12-31", withdrawn).Sets[0].All.Cases.ShouldBeEmpty();
        Of("2026-12-31", Answered(withdrawn, "2026-03-25")).Sets[0].All.Cases.ShouldBeEmpty();
    }

    [Fact]
    public void Ratings_are_the_asker_s_and_less_than_one_in_twenty_may_be_bad()
    {
        var stories = Enumerable.Range(1, 21).Select(number => Answered(Asked(number, "2026-03-05", "DE"), "2026-03-20")
            .On("2026-03-21", "DE", act => Rate.Decide(act, inTime: number != 1, effort: number > 2))).ToArray();

        var row = Germany("2026-12-31", [.. stories, Answered(Asked(30, "2026-03-05", "DE"), "2026-03-20")]);

        (row.NegativeForTimeliness.Numerator, row.NegativeForTimeliness.Denominator, row.NegativeForTimeliness.Percent, row.NegativeForTimeliness.Mark)
            .ShouldBe((1, 21, 4.8m, Mark.Reached));
        (row.NegativeForEffort.Numerator, row.NegativeForEffort.Mark).ShouldBe((2, Mark.NotReached));
    }

    [Fact]
    public void A_period_is_whole_days_of_Brussels()
    {
        Story[] stories = [Asked(1, "2025-12-31T22:59Z", "DE"), Asked(2, "2025-12-31T23:00Z", "DE"), Asked(3, "2026-12-31T22:59Z", "DE"), Asked(4, "2026-12-31T23:00Z", "DE")];

        Germany("2027-06-01", stories).Cases.Select(one => one.Request.Number).ShouldBe([2, 3]);
        Indicators.Begins(Day("2026-01-01")).ShouldBe(At("2025-12-31T23:00Z"));
        Indicators.Ends(Day("2026-07-31")).ShouldBe(At("2026-07-31T22:00Z"));
    }

    [Fact]
    public void As_of_a_day_nothing_later_is_known()
    {
        var story = Answered(Asked("2026-03-05", "DE"), "2026-03-20");

        Germany("2026-03-19", story).DaysToAnswer.Denominator.ShouldBe(0);
        Of("2026-03-04", story).Sets[0].All.Cases.ShouldBeEmpty();
    }

    private static Story Answered(Story story, string day) => story.On(day, "DE", act => GiveAnswer.Decide(act, Answer($"Answer of {day}.")));

    private static Indicators Of(string asOf, params Story[] stories) =>
        Indicators.Of(stories.Select(story => story.Request), Day("2026-01-01"), Day("2026-12-31"), At(asOf));

    private static IndicatorRow Germany(string asOf, params Story[] stories) => Of(asOf, stories).Sets[0].States.Single();
}
