using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Situations.GivenSituations;

namespace MimFunctions.Domain.Tests.Situations;

/// <summary>Rounds: when they are asked and due, what is answered, corrected and refused (SIT-11 to SIT-18, SIT-22).</summary>
public sealed class RoundTests
{
    // The first week ends on Wednesday, 11 March 2026.
    private static readonly DateTimeOffset Asked = new(2026, 3, 12, 6, 0, 0, TimeSpan.Zero);
    private static readonly Situation Weekly = Opened(), Daily = Opened(Draft with { Rhythm = SituationRhythm.Daily });

    [Fact]
    public void A_week_is_asked_the_morning_after_it_and_due_two_working_days_later_by_the_clocks_and_holidays_of_each_state()
    {
        AskRound.Due(Weekly, null, HolidayLists.None, Asked.AddHours(-8)).ShouldBeEmpty("it is still Wednesday in Brussels");
        var holidays = new HolidayLists([new HolidayList("DE", 2026, [new DateOnly(2026, 3, 13)], "a list")]);
        var round = AskRound.Due(Weekly, null, holidays, Asked).ShouldHaveSingleItem();
        (round.Number, round.First, round.Last, round.Case, round.Outbox.Messages.Count, round.Outbox.Messages[0].Step).ShouldBe((1, Today, Today.AddDays(6), "SIT-2026-0001-R001", 26, "roundAsked.all"));
        Ends(round, "AT").ShouldBe(new DateTimeOffset(2026, 3, 13, 23, 0, 0, TimeSpan.Zero));
        Ends(round, "FI").ShouldBe(new DateTimeOffset(2026, 3, 13, 22, 0, 0, TimeSpan.Zero));
        Ends(round, "DE").ShouldBe(new DateTimeOffset(2026, 3, 16, 23, 0, 0, TimeSpan.Zero), "Friday is a holiday there, and then comes the weekend");
        round.Ends.ShouldBe(new DateTimeOffset(2026, 3, 16, 23, 0, 0, TimeSpan.Zero));
        AskRound.Due(Weekly, round, holidays, Asked).ShouldBeEmpty();
        AskRound.Next(Weekly, round).ShouldBe((Today.AddDays(7), Today.AddDays(13)));
    }

    [Fact]
    public void A_day_is_asked_the_next_morning_and_due_at_noon_in_Brussels_also_on_a_Sunday_and_when_clocks_change()
    {
        var rounds = AskRound.Due(Daily, null, HolidayLists.None, new DateTimeOffset(2026, 3, 29, 4, 0, 0, TimeSpan.Zero));
        (rounds.Count, rounds[^1].Number, rounds[^1].First, rounds[^1].Last).ShouldBe((24, 24, new DateOnly(2026, 3, 28), new DateOnly(2026, 3, 28)));
        rounds[^1].Deadlines.Select(deadline => deadline.Ends).Distinct().ShouldBe([new DateTimeOffset(2026, 3, 29, 10, 0, 0, TimeSpan.Zero)]);
        rounds[^2].Ends.ShouldBe(new DateTimeOffset(2026, 3, 28, 11, 0, 0, TimeSpan.Zero));
        (rounds[^1].Outbox.Messages.Count, rounds[^2].Outbox.Messages.Count, rounds[^2].CompiledAt.HasValue).ShouldBe((26, 0, true), "nobody is told of what the hub missed");
    }

    [Fact]
    public void The_last_round_ends_with_the_situation_and_a_longer_one_goes_on_where_it_ended()
    {
        var short_ = Opened(Draft with { Until = Today.AddDays(9) });
        var rounds = AskRound.Due(short_, null, HolidayLists.None, Asked.AddDays(20));
        rounds.Select(round => (round.First, round.Last)).ShouldBe([(Today, Today.AddDays(6)), (Today.AddDays(7), Today.AddDays(9))]);
        AskRound.Next(short_, rounds[^1]).ShouldBeNull();
        var longer = Changed(KeepSituation.Extend(short_, Commission, Today.AddDays(30), Now));
        AskRound.Next(longer, rounds[^1]).ShouldBe((Today.AddDays(10), Today.AddDays(16)), "no day is left out");
        AskRound.Next(Changed(KeepSituation.Close(short_, Commission, Now)), null).ShouldBeNull();
    }

    [Fact]
    public void Who_is_silent_is_reminded_once_near_the_end_and_who_opened_it_hears_that_the_picture_is_there()
    {
        var round = FirstRound(Weekly).With(Weekly, Austria, Asked, Figures(3));
        AskRound.Look(Weekly, round, new DateTimeOffset(2026, 3, 13, 3, 59, 0, TimeSpan.Zero)).ShouldBeNull();
        var finland = AskRound.Look(Weekly, round, new DateTimeOffset(2026, 3, 13, 4, 0, 0, TimeSpan.Zero))!;
        finland.Reminded.ShouldContain(Authority.FromCode("FI")!);
        (finland.Reminded.Contains(Germany), finland.Outbox.Messages[0].Step).ShouldBe((false, "roundCloses.all"));
        var rest = AskRound.Look(Weekly, finland, new DateTimeOffset(2026, 3, 13, 7, 0, 0, TimeSpan.Zero))!;
        (rest.Reminded.Contains(Germany), rest.Reminded.Contains(Austria), rest.Reminded.Count, rest.CompiledAt).ShouldBe((true, false, 25, null));
        AskRound.Look(Weekly, rest, new DateTimeOffset(2026, 3, 13, 8, 0, 0, TimeSpan.Zero)).ShouldBeNull();
        var over = AskRound.Look(Weekly, rest.With(Outbox.Nothing(Now)), rest.Ends)!;
        (over.CompiledAt, over.Outbox.Messages.ShouldHaveSingleItem().To, over.Outbox.Messages[0].Step).ShouldBe((rest.Ends, "COM", "roundCompiled.all"));
        AskRound.Look(Weekly, over, over.Ends.AddDays(1)).ShouldBeNull();
        AskRound.Look(Changed(KeepSituation.Close(Weekly, Commission, Now)), round, round.Ends).ShouldBeNull("nobody is pressed any more");
        var noon = FirstRound(Daily, new DateTimeOffset(2026, 3, 6, 5, 0, 0, TimeSpan.Zero));
        (AskRound.Look(Daily, noon, noon.Ends.AddHours(-2.1)), AskRound.Look(Daily, noon, noon.Ends.AddHours(-2))!.Reminded.Count).ShouldBe((null, 26));
    }

    [Fact]
    public void The_picture_is_there_as_soon_as_everybody_has_answered()
    {
        var round = Weekly.Asked.Aggregate(FirstRound(Weekly), (stands, state) => stands.With(Weekly, state, Asked, Figures(1)));
        (round.Missing.Count, round.CompiledAt, round.Outbox.Messages.ShouldHaveSingleItem().To).ShouldBe((0, Asked, "COM"));
        var corrected = Changed(AnswerRound.Decide(Weekly, round.With(Outbox.Nothing(Now)), Input(Austria, Figures(2)) with { Reason = "Counted twice." }, Asked.AddDays(1)));
        corrected.Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void No_figure_is_said_and_is_not_zero_and_nothing_to_report_is_zero_only_of_what_happens()
    {
        var round = FirstRound(Weekly).With(Weekly, Austria, Asked, new RoundValue(1, 0, " none came "), new RoundValue(2, null, null));
        (Figure(round, 1, Arrivals), Figure(round, 2, Places), round.AnswerOf(Austria)!.Values[0].Text).ShouldBe((0, null, "none came"));
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, new RoundValue(1, 3, null)), Asked)).ShouldBe(["SIT-12"]);
        var nil = Changed(AnswerRound.Decide(Weekly, FirstRound(Weekly), Input(Austria) with { IsNil = true }, Asked));
        (Figure(nil, 1, Arrivals), Figure(nil, 2, Places), nil.Missing.Contains(Austria)).ShouldBe((0, null, false));
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany), Asked)).ShouldBe(["SIT-14", "SIT-12", "SIT-12"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, Figures(1)) with { IsNil = true }, Asked)).ShouldBe(["SIT-14"]);
    }

    [Fact]
    public void Figures_are_whole_numbers_in_range_and_words_are_words_without_persons_and_markings()
    {
        var round = FirstRound(Weekly);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, Figures(-1)), Asked)).ShouldBe(["SIT-13"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, Figures(1_000_000_000)), Asked)).ShouldBe(["SIT-13"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, [.. Figures(1)[..2], new RoundValue(3, 4, null)]), Asked)).ShouldBe(["SIT-13"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, [.. Figures(1), new RoundValue(4, 4, null)]), Asked)).ShouldBe(["SIT-21"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, [.. Figures(1), new RoundValue(0, null, "x")]), Asked)).ShouldBe(["SIT-21"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, [.. Figures(1), new RoundValue(1, 4, null)]), Asked)).ShouldBe(["SIT-21"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, Figures(1, 1, "RESTREINT UE/EU RESTRICTED")), Asked)).ShouldBe(["SIT-16"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Germany, Figures(1, 1, "Call erika.muster@office.example.")), Asked)).ShouldBe(["SIT-17"]);
        round.With(Weekly, Germany, Asked, [.. Figures(1), new RoundValue(9, null, null)]).AnswerOf(Germany)!.Values.Count.ShouldBe(2, "what says nothing is not kept");
    }

    [Fact]
    public void An_answer_is_corrected_with_a_reason_and_what_was_said_before_stays_as_the_trail()
    {
        var round = FirstRound(Weekly).With(Weekly, Austria, Asked, Figures(3));
        AnswerRound.Decide(Weekly, round, Input(Austria, Figures(3)), Asked).ShouldBeOfType<CaseDecision<SituationRound>.Unchanged>();
        Refused(AnswerRound.Decide(Weekly, round, Input(Austria, Figures(4)), Asked)).ShouldBe(["SIT-15"]);
        Refused(AnswerRound.Decide(Weekly, round, Input(Austria, Figures(4)) with { Reason = new string('a', 301) }, Asked)).ShouldBe(["SIT-18"]);
        var corrected = Changed(AnswerRound.Decide(Weekly, round, Input(Austria, Figures(4)) with { Reason = " Counted late. " }, Asked.AddDays(9)));
        corrected.Answers.Select(answer => (answer.Values[0].Figure, answer.Reason)).ShouldBe([(3, null), (4, "Counted late.")]);
        var nil = Changed(AnswerRound.Decide(Weekly, corrected, Input(Austria) with { IsNil = true, Reason = "None came." }, Asked.AddDays(9)));
        nil.AnswerOf(Austria)!.IsNil.ShouldBeTrue();
    }

    [Fact]
    public void Only_who_was_asked_answers_and_only_while_it_is_open()
    {
        Refused(AnswerRound.Decide(Weekly, FirstRound(Weekly), Input(Denmark, Figures(1)), Asked)).ShouldBe(["SIT-11"]);
        Refused(AnswerRound.Decide(Changed(KeepSituation.Close(Weekly, Commission, Now)), FirstRound(Weekly), Input(Austria, Figures(1)), Asked)).ShouldBe(["SIT-10"]);
    }

    private static DateTimeOffset Ends(SituationRound round, string state) => round.Deadlines.First(deadline => deadline.Party.Code == state).Ends;

    private static long? Figure(SituationRound round, int number, SituationQuestion question) => round.AnswerOf(Austria)!.Figure(number, question);
}
