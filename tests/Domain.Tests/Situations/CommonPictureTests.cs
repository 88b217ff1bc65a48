using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Situations;
using static MimFunctions.Domain.Tests.Situations.GivenSituations;

namespace MimFunctions.Domain.Tests.Situations;

/// <summary>The common picture, the sheet for the Council and the figures of how states took part (SIT-20, SIT-23).</summary>
public sealed class CommonPictureTests
{
    private static readonly DateTimeOffset Asked = new(2026, 3, 12, 6, 0, 0, TimeSpan.Zero);
    private static readonly Situation Weekly = Opened();
    private static readonly IReadOnlyList<SituationRound> Blank = AskRound.Due(Weekly, null, HolidayLists.None, Asked.AddDays(14));

    [Fact]
    public void A_sum_is_whole_only_where_every_state_gave_its_figure()
    {
        var picture = CommonPicture.Of(Weekly, [All(Blank[0], 10), All(Blank[1], 12, silent: "DE", none: "FR")], null, 12);
        picture.Figures[0].Totals.Select(total => (total.Sum, total.Given, total.Asked, total.IsPartial)).ShouldBe([(260, 26, 26, false), (288, 24, 26, true)]);
        picture.Figures[1].Totals[1].IsPartial.ShouldBeTrue();
        picture.Rounds[1].ShouldSatisfyAllConditions(round => round.Answered.ShouldBe(25), round => round.Missing.ShouldBe([Germany]), round => round.Asked.ShouldBe(26));
        (Cell(picture, "DE"), Cell(picture, "FR"), Cell(picture, "AT")).ShouldBe((PictureCellKind.Missing, PictureCellKind.NoFigure, PictureCellKind.Figure));
        (picture.Figures.Count, picture.Words.Count, picture.Words[0].Said.Count, picture.Words[0].Said[0].Text).ShouldBe((2, 1, 25, "Nothing new."));
        CommonPicture.Of(Weekly, Blank, 1, 12).Figures[0].Totals.ShouldHaveSingleItem().Sum.ShouldBeNull("nobody has said anything");
    }

    [Fact]
    public void It_is_shown_as_at_the_end_of_any_round_and_no_more_rounds_than_fit()
    {
        CommonPicture.Of(Weekly, Blank, 2, 12).Rounds.Select(round => round.Number).ShouldBe([1, 2]);
        var last = CommonPicture.Of(Weekly, Blank, null, 1);
        (last.Rounds.ShouldHaveSingleItem().Number, last.Participation[0].Rounds).ShouldBe((3, 3), "participation counts all rounds");
        var none = CommonPicture.Of(Weekly, [], null, 12);
        (none.Words[0].Said.Count, none.Figures[0].Highest(3).Count, CouncilSheet.Of(none).Round, CouncilSheet.Of(none).Lines[0].Now).ShouldBe((0, 0, null, null));
    }

    [Fact]
    public void A_correction_is_marked_and_takes_nothing_from_an_answer_in_time()
    {
        var round = Blank[0].With(Weekly, Austria, Asked, Figures(3));
        round = Changed(AnswerRound.Decide(Weekly, round, Input(Austria, Figures(4)) with { Reason = "Counted late." }, Asked.AddDays(9))).With(Weekly, Germany, Asked.AddDays(9), Figures(1));
        var picture = CommonPicture.Of(Weekly, [round], null, 12);
        picture.Figures[0].Rows.First(row => row.State == Austria).Cells[0].ShouldBe(new PictureCell(PictureCellKind.Figure, 4, true));
        picture.Figures[1].Rows.First(row => row.State == Austria).Cells[0].IsCorrected.ShouldBeFalse();
        picture.Participation.First(state => state.State == Austria).ShouldBe(new RoundParticipation(Austria, 1, 1, 1, 1));
        picture.Participation.First(state => state.State == Germany).ShouldBe(new RoundParticipation(Germany, 1, 1, 0, 0));
        picture.Participation.First(state => state.State == Cyprus).ShouldBe(new RoundParticipation(Cyprus, 1, 0, 0, 0));
    }

    [Fact]
    public void The_sheet_tells_a_change_only_between_whole_sums_and_where_figures_are_highest()
    {
        var lines = CouncilSheet.Of(CommonPicture.Of(Weekly, [All(Blank[0], 10), All(Blank[1], 12)], null, 12)).Lines;
        (lines[0].Now!.Sum, lines[0].Before!.Sum, lines[0].Change).ShouldBe((312, 260, 52));
        lines[0].Highest.Select(state => state.State.Code).ShouldBe(["AT", "BE", "BG"]);
        CouncilSheet.Of(CommonPicture.Of(Weekly, [All(Blank[0], 10), All(Blank[1], 12, silent: "DE")], null, 12)).Lines[0].Change.ShouldBeNull();
        CouncilSheet.Of(CommonPicture.Of(Weekly, [All(Blank[0], 10, silent: "DE"), All(Blank[1], 12)], null, 12)).Lines[0].Change.ShouldBeNull();
        CouncilSheet.Of(CommonPicture.Of(Weekly, [All(Blank[0], 0)], null, 12)).Lines[0].ShouldSatisfyAllConditions(line => line.Change.ShouldBeNull(), line => line.Highest.ShouldBeEmpty("zero is no high figure"));
    }

    [Fact]
    public void Drills_count_in_no_figures()
    {
        var (real, drill) = (All(Blank[0], 1), All(Blank[0], 1));
        var figures = SituationFigures.Of([(Weekly, [real, Blank[2]]), (Opened(Draft with { IsDrill = true }), [drill])], Today, Today.AddDays(10));
        (figures.Situations, figures.Rounds, figures.States.Count, figures.States.First(state => state.State == Austria)).ShouldBe((1, 1, 26, new RoundParticipation(Austria, 1, 1, 1, 0)));
        SituationFigures.Of([(Opened(Draft with { IsDrill = true }), [drill])], Today, Today.AddDays(10)).ShouldSatisfyAllConditions(none => none.Rounds.ShouldBe(0), none => none.States.ShouldBeEmpty());
        SituationFigures.Of([(Weekly, [real])], Today.AddDays(7), Today.AddDays(10)).Situations.ShouldBe(0, "its round ended before");
    }

    private static PictureCellKind Cell(CommonPicture picture, string state) => picture.Figures[0].Rows.First(row => row.State.Code == state).Cells[1].Is;

    private static SituationRound All(SituationRound round, long figure, string? silent = null, string? none = null) => Weekly.Asked.Where(state => state.Code != silent).Aggregate(
        round, (stands, state) => state.Code == none
            ? stands.With(Weekly, state, Asked, new RoundValue(1, null, null), new RoundValue(2, null, null), new RoundValue(3, null, "Nothing new."))
            : stands.With(Weekly, state, Asked, Figures(figure, 1, "Nothing new.")));
}
