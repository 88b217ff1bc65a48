using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.Sources;
using static MimFunctions.Domain.Tests.Summaries.General.Year;

namespace MimFunctions.Domain.Tests.Summaries.General;

public sealed class SelectionTests
{
    [Fact]
    public void Requests_views_impact_openness_followers_and_firsts_speak_for_a_measure()
    {
        var sources = Empty
            .With(
                Fact("MIM-AT-2026-0001", "2026-03-05", MeasureType.DraftLegislation, Area.Asylum, Area.Return) with { Impact = [Impact.UnionAsAWhole] },
                Fact("MIM-AT-2026-0002", "2026-03-06", MeasureType.DraftLegislation) with { Amends = Reference.Parse("MIM-AT-2026-0001") })
            .With(Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001"), Asked("REQ-FR-2026-0002", "MIM-AT-2026-0001"), Asked("REQ-COM-2026-0001", "MIM-AT-2026-0001"))
            .Talked("MIM-AT-2026-0001", 9);

        Selected(sources)[0].Reasons.ShouldBe(
        [
            "drew requests from 1 Member State and the Commission (6 points)", "drew 9 contributions to an exchange of views (5 points)",
            "the notifying state expects an impact on the Union as a whole (3 points)", "still open: draft legislation (2 points)",
            "first communication of the year in the area “asylum” and the area “return” (2 points)", "followed up by 1 later communication (1 point)",
        ]);
    }

    [Theory]
    [InlineData("REQ-COM-2026-0001", "drew requests from the Commission (3 points)")]
    [InlineData("REQ-FR-2026-0001", "drew requests from 1 Member State (3 points)")]
    public void Who_asked_is_said(string request, string reason) => Selected(
            Empty.With(Fact("MIM-AT-2026-0001", type: MeasureType.Other)).With(Asked(request, "MIM-AT-2026-0001")))
        .Single().Reasons.ShouldBe([reason]);

    [Fact]
    public void A_draft_that_a_later_law_settled_is_not_open_any_more()
    {
        var selected = Selected(Empty.With(
            Fact("MIM-AT-2026-0001"), Fact("MIM-AT-2026-0002", type: MeasureType.AdoptedLegislation) with { Amends = Reference.Parse("MIM-AT-2026-0001") }));

        selected.Single().Reasons.ShouldBe(["followed up by 1 later communication (1 point)"]);
    }

    [Fact]
    public void A_request_never_speaks_for_a_final_court_decision()
    {
        var court = Fact("MIM-AT-2026-0001", type: MeasureType.FinalCourtDecision) with { Impact = [Impact.SeveralMemberStates] };

        Selected(Empty.With(court).With(Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001"), Asked("REQ-COM-2026-0001", "MIM-AT-2026-0001")))
            .Single().Reasons.ShouldBe(["the notifying state expects an impact on several Member States (1 point)"]);
    }

    [Fact]
    public void At_most_three_are_of_one_state_while_others_have_something_to_propose()
    {
        var strong = Enumerable.Range(1, 9).Select(number => Fact($"MIM-AT-2026-{number:0000}") with { Impact = [Impact.UnionAsAWhole] });
        var weak = new[] { "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "EL" }.Select(code => Fact($"MIM-{code}-2026-0001"));

        Selected(Empty.With([.. strong, .. weak])).Select(item => item.Source).ShouldBe(
        [
            "MIM-AT-2026-0001", "MIM-AT-2026-0002", "MIM-AT-2026-0003", "MIM-BE-2026-0001", "MIM-BG-2026-0001", "MIM-CZ-2026-0001", "MIM-DE-2026-0001",
            "MIM-DK-2026-0001", "MIM-EE-2026-0001", "MIM-EL-2026-0001",
        ]);
    }

    [Fact]
    public void A_state_that_is_almost_alone_fills_the_selection_in_the_order_of_points()
    {
        var many = Enumerable.Range(1, 20).Select(number => Fact($"MIM-AT-2026-{number:0000}") with { Impact = [Impact.UnionAsAWhole] });

        Selected(Empty.With([.. many, Fact("MIM-BE-2026-0001")])).Select(item => item.Source).ShouldBe(
            [.. Enumerable.Range(1, 9).Select(number => $"MIM-AT-2026-{number:0000}"), "MIM-BE-2026-0001"]);
    }

    [Fact]
    public void Without_any_ground_there_is_nothing_to_propose() => Outline.Parts(ComposeGeneralReport.From(
        Empty.With(Fact("MIM-AT-2026-0001", type: MeasureType.Other)))).OfType<Part.Ranking>().ShouldBeEmpty();

    private static IReadOnlyList<RankedItem> Selected(GeneralSources sources) =>
        Outline.Parts(ComposeGeneralReport.From(sources)).OfType<Part.Ranking>().Single().Items;
}
