using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries.Evaluations;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Tests.Summaries.General;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Summaries.General.Year;

namespace MimFunctions.Domain.Tests.Summaries.Evaluations;

/// <summary>An evaluation over any period (MIM-27): what the hub holds, and apart from it what was counted before (HIS-1 to HIS-3).</summary>
public sealed class EvaluationTests
{
    private static readonly CountedHistory History = CountedHistory.Com2009;
    private static readonly DateOnly Last = new(2026, 12, 31);

    [Fact]
    public void The_figures_of_2009_are_there_with_a_source_each_and_what_the_document_does_not_give_is_not_known()
    {
        History.Faults().ShouldBeEmpty();
        (History.Count(CountedHistory.Measures), History.Count(CountedHistory.States), History.Count(CountedHistory.Intentions), History.Count(CountedHistory.IntentionStates), History.Count(CountedHistory.Drafts), History.Count(CountedHistory.CourtDecisions))
            .ShouldBe((45, 16, 9, 5, 4, 0));
        (History.Figure(CountedHistory.Adopted)!.Said, History.Figure("nothing"), History.Mark).ShouldBe(("nearly half", null, "as counted in COM(2009) 687"));
        Should.Throw<InvalidOperationException>(() => History.Count(CountedHistory.Adopted));
        Should.Throw<InvalidOperationException>(() => History.Count("nothing"));
    }

    [Fact]
    public void Data_that_contradicts_itself_is_found()
    {
        var one = new CountedFigure("drafts", $"Drafts", 4, null, $"EVA-4", Provenance.Found, IsClass: true);
        Faults([one, one]).ShouldBe(["drafts stands twice"]);
        Faults([one with { WordedSource = $"" }]).ShouldBe(["drafts has no source"]);
        Faults([one with { Count = -1 }]).ShouldBe(["drafts is negative"]);
        Faults([one, one with { Id = CountedHistory.Measures, Count = 3, IsClass = false }]).ShouldBe(["the classes are more than the measures"]);
        Faults([one, one with { Id = CountedHistory.Measures, Count = null, IsClass = false }]).ShouldBeEmpty();
        (History with { Last = History.First.AddDays(-1) }).Faults().ShouldBe(["it ends before it begins"]);
    }

    [Fact]
    public void Only_a_period_that_holds_the_whole_history_has_its_sums()
    {
        History.Covers(new DateOnly(2007, 4, 1), new DateOnly(2009, 9, 30)).ShouldBe(HistoryCovers.Whole);
        History.Covers(new DateOnly(2007, 4, 2), Last).ShouldBe(HistoryCovers.Part);
        History.Covers(new DateOnly(2006, 1, 1), new DateOnly(2009, 9, 29)).ShouldBe(HistoryCovers.Part);
        History.Covers(new DateOnly(2006, 1, 1), new DateOnly(2007, 3, 31)).ShouldBe(HistoryCovers.Nothing);
        History.Covers(new DateOnly(2009, 10, 1), Last).ShouldBe(HistoryCovers.Nothing);
        var part = Evaluation.Of(new DateOnly(2008, 1, 1), Last, CutOff, [Fact("MIM-FR-2026-0001")], History);
        part.Rows.ShouldAllBe(row => row.Before == "not known" && row.Together == null);
        Row(part, CountedHistory.Measures).Hub.ShouldBe(1);
    }

    [Fact]
    public void Over_the_whole_time_the_two_stand_side_by_side_and_states_are_never_added_up()
    {
        var whole = Evaluation.Of(History.First, Last, CutOff,
        [
            Fact("MIM-FR-2026-0001", "2026-01-10", MeasureType.PolicyIntention), Fact("MIM-SE-2026-0001", "2026-03-05", MeasureType.LongTermProgramming), Fact("MIM-SE-2026-0002", "2026-03-05", MeasureType.AdoptedLegislation),
            Fact("MIM-SE-2026-0003", "2026-03-05", MeasureType.FinalCourtDecision), Fact("MIM-SE-2026-0004", "2026-03-05", MeasureType.AdministrativeDecision), Fact("MIM-SE-2026-0005", "2026-03-05", MeasureType.Other),
            Fact("MIM-SE-2026-0006", "2026-03-05", null).Late(3), Fact("MIM-SE-2026-0007"), Fact("MIM-DK-2026-0001"),
            Fact("MIM-SE-2026-0008") with { WithdrawnAt = CutOff.AddDays(-1) }, Fact("MIM-SE-2026-0009", "2027-03-05"),
            Fact("MIM-FR-2026-0002", "2026-02-10", MeasureType.DraftLegislation) with { Amends = Reference.Parse("MIM-FR-2026-0001") },
        ], History);
        whole.Rows.Select(row => $"{row.Counted.Id}: {row.Before} + {row.Hub} = {row.Together}").ShouldBe(
        [
            "measures: 45 + 8 = 53", "states: 16 + 2 = ", "intentions: 9 + 1 = 10", "intentionStates: 5 + 1 = ", "drafts: 4 + 2 = 6", "adopted: nearly half + 1 = ", "courtDecisions: 0 + 1 = 1",
            "administrative: not known + 1 = ", "other: not known + 2 = ", "late: not known + 1 = ", $"withEnglish: not known + {Row(whole, CountedHistory.WithEnglish).Hub} = ",
        ]);
        (whole.HubBegins, whole.Covers, whole.CutOff, whole.First, whole.Last).ShouldBe((new DateOnly(2026, 1, 10), HistoryCovers.Whole, CutOff, History.First, Last));
        Evaluation.Of(History.First, Last, CutOff, [], History).HubBegins.ShouldBeNull();
    }

    [Fact]
    public void Reports_on_the_years_before_the_hub_have_a_chapter_of_it_and_others_do_not()
    {
        var report = Outline.Of(ComposeGeneralReport.From(Empty with { Year = 2008, CutOff = new DateTimeOffset(2009, 1, 1, 0, 0, 0, TimeSpan.Zero) }));
        report.ShouldContain("Before the hub: as counted in COM(2009) 687");
        report.ShouldContain("how much of them falls into 2008 is not known");
        Outline.Of(ComposeGeneralReport.From(Empty)).ShouldNotContain("Before the hub");
    }

    private static IReadOnlyList<string> Faults(IReadOnlyList<CountedFigure> figures) => (History with { Figures = figures }).Faults();

    private static EvaluationRow Row(Evaluation evaluation, string id) => evaluation.Rows.First(row => row.Counted.Id == id);
}
