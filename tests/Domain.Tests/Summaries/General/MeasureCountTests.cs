using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.Sources;
using static MimFunctions.Domain.Tests.Summaries.General.Year;

namespace MimFunctions.Domain.Tests.Summaries.General;

/// <summary>What the general report counts (F-10): measures, as the evaluation of 2009 did.</summary>
public sealed class MeasureCountTests
{
    [Fact]
    public void F10_intention_draft_adopted_and_court_are_one_measure_counted_by_the_stage_reached()
    {
        var report = Report(
            Fact("MIM-FR-2026-0001", "2026-01-10", MeasureType.PolicyIntention), Follow("MIM-FR-2026-0002", "MIM-FR-2026-0001", MeasureType.DraftLegislation),
            Follow("MIM-FR-2026-0003", "MIM-FR-2026-0002", MeasureType.AdoptedLegislation), Follow("MIM-FR-2026-0004", "MIM-FR-2026-0003", MeasureType.FinalCourtDecision));

        Figure(report, "Measures communicated, each once").ShouldBe(1);
        Figure(report, "– final court decisions").ShouldBe(1);
        Figure(report, "– draft legislation").ShouldBeNull("a line of zeros says nothing");
        Figure(report, "Communications, with follow-ups").ShouldBe(4);
        Then(report, "Measures").ShouldBe((45, 1));
        Then(report, "Final court decisions").ShouldBe((0, 1));
    }

    [Fact]
    public void F10_what_was_withdrawn_is_no_measure_and_a_line_says_how_many()
    {
        var withdrawn = CutOff.AddDays(-1);
        var sources = Empty
            .With(Fact("MIM-FR-2026-0001"), Fact("MIM-FR-2026-0002") with { WithdrawnAt = withdrawn }, Fact("MIM-SE-2026-0001") with { WithdrawnAt = CutOff })
            .With(Asked("REQ-AT-2026-0001", "MIM-FR-2026-0001"), Asked("REQ-AT-2026-0002", "MIM-FR-2026-0002"));

        var report = ComposeGeneralReport.From(sources with { Before = [Fact("MIM-FR-2025-0001", "2025-03-05") with { WithdrawnAt = withdrawn }], RequestsBefore = [] });

        Figure(report, "Measures communicated, each once").ShouldBe(2, "what was withdrawn after the cut-off still stood");
        var text = Outline.Of(report);
        text.ShouldContain("1 communication of 2026 was withdrawn by the state that sent it: MIM-FR-2026-0002. Nothing of what was withdrawn is counted or told here");
        text.ShouldNotContain("Title of MIM-FR-2026-0002");
        text.ShouldNotContain("REQ-AT-2026-0002");
        Outline.Of(ComposeGeneralReport.From(Empty.With(Fact("MIM-FR-2026-0001") with { WithdrawnAt = withdrawn }, Fact("MIM-FR-2026-0002") with { WithdrawnAt = withdrawn })))
            .ShouldContain("2 communications of 2026 were withdrawn by the state that sent it: MIM-FR-2026-0001, MIM-FR-2026-0002.");
    }

    [Fact]
    public void F10_a_measure_stays_one_though_a_stage_of_it_was_withdrawn()
    {
        var report = Report(
            Fact("MIM-FR-2026-0001", "2026-01-10", MeasureType.PolicyIntention), Follow("MIM-FR-2026-0002", "MIM-FR-2026-0001", MeasureType.DraftLegislation) with { WithdrawnAt = CutOff.AddDays(-1) },
            Follow("MIM-FR-2026-0003", "MIM-FR-2026-0002", MeasureType.AdoptedLegislation));

        Figure(report, "Measures communicated, each once").ShouldBe(1);
        Figure(report, "Communications, with follow-ups").ShouldBe(2);
    }

    [Fact]
    public void F10_what_comes_from_an_unbound_state_or_is_not_public_yet_is_counted_apart()
    {
        var report = Report(
            Fact("MIM-FR-2026-0001"), Fact("MIM-DK-2026-0001"), Fact("MIM-SE-2026-0001") with { MadePublicOn = new DateOnly(2027, 3, 1) });

        Figure(report, "Measures communicated, each once").ShouldBe(1);
        Figure(report, "Not counted: not yet public, voluntary").ShouldBe(1);
        Figure(report, "Not counted: of states not bound").ShouldBe(1);
        Figure(report, "Bound states that communicated, of 26").ShouldBe(1);
        Then(report, "Member States that communicated").ShouldBe((16, 1));
    }

    [Fact]
    public void F10_a_follow_up_of_a_measure_of_the_year_before_is_a_measure_of_this_year()
    {
        var report = Report(Follow("MIM-FR-2026-0001", "MIM-FR-2025-0007", MeasureType.AdoptedLegislation));

        Figure(report, "Measures communicated, each once").ShouldBe(1);
    }

    [Fact]
    public void Communications_that_follow_each_other_in_a_circle_are_one_measure()
    {
        var report = Report(Follow("MIM-FR-2026-0001", "MIM-FR-2026-0002"), Follow("MIM-FR-2026-0002", "MIM-FR-2026-0001"), Follow("MIM-FR-2026-0003", "MIM-FR-2026-0003"));

        Figure(report, "Measures communicated, each once").ShouldBe(2);
    }

    private static CommunicationFact Follow(string reference, string before, MeasureType type = MeasureType.DraftLegislation) =>
        Fact(reference, "2026-05-05", type) with { Amends = Reference.Parse(before) };

    private static SummaryDocument Report(params CommunicationFact[] facts) => ComposeGeneralReport.From(Empty.With(facts));

    private static decimal? Figure(SummaryDocument report, string name) =>
        Outline.Table(report, "key-figures").Rows.SingleOrDefault(row => row.Cells[0] is Cell.Words(var words) && words == name) is { } found ? Outline.Figure(found.Cells[1]) : null;

    private static (decimal? Then, decimal? Now) Then(SummaryDocument report, string name)
    {
        var cells = Outline.Table(report, "evaluation-2009-figures").Rows.Single(row => row.Cells[0] is Cell.Words(var words) && words == name).Cells;
        return (Outline.Figure(cells[1]), Outline.Figure(cells[^1]));
    }
}
