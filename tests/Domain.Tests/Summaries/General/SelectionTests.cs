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
    public void Requests_views_impact_openness_progress_and_firsts_speak_for_a_measure_in_words()
    {
        var sources = Empty
            .With(
                Fact("MIM-AT-2026-0001", "2026-03-05", MeasureType.PolicyIntention, Area.Asylum, Area.Return) with { Impact = [Impact.UnionAsAWhole] },
                Fact("MIM-AT-2026-0002", "2026-03-06", MeasureType.DraftLegislation, Area.Asylum, Area.Return) with
                {
                    Amends = Reference.Parse("MIM-AT-2026-0001"),
                    Impact = [Impact.UnionAsAWhole],
                })
            .With(Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001"), Asked("REQ-FR-2026-0002", "MIM-AT-2026-0002"), Asked("REQ-COM-2026-0001", "MIM-AT-2026-0001"))
            .Talked("MIM-AT-2026-0001", 9, "BE", "DE");

        Selected(sources).Single().Reasons.ShouldBe(
        [
            "the most relevant of its kind: draft legislation", "asked about by France and the European Commission",
            "the notifying state expects an impact on the Union as a whole", "views were exchanged on it with Belgium and Germany",
            "still open: draft legislation", "first communication of the year in the area “asylum” and the area “return”",
            "went on in the year: 2 communications tell of it",
        ]);
    }

    [Theory]
    [InlineData("REQ-COM-2026-0001", "asked about by the European Commission")]
    [InlineData("REQ-FR-2026-0001", "asked about by France")]
    public void Who_asked_is_said(string request, string reason) => Selected(
            Empty.With(Fact("MIM-AT-2026-0001", type: MeasureType.Other)).With(Asked(request, "MIM-AT-2026-0001")))
        .Single().Reasons.ShouldBe([reason]);

    [Fact]
    public void F10_a_draft_that_a_later_law_settled_is_one_measure_with_it_and_not_open_any_more()
    {
        var selected = Selected(Empty.With(
            Fact("MIM-AT-2026-0001"), Fact("MIM-AT-2026-0002", type: MeasureType.AdoptedLegislation) with { Amends = Reference.Parse("MIM-AT-2026-0001") }));

        selected.Single().Source.ShouldBe("MIM-AT-2026-0002");
        selected.Single().Reasons.ShouldBe(["the most relevant of its kind: adopted legislation", "went on in the year: 2 communications tell of it"]);
    }

    [Fact]
    public void F11_a_final_court_decision_has_the_first_place_though_nobody_may_ask_about_it()
    {
        var loud = Enumerable.Range(1, 12).Select(number => Fact($"MIM-AT-2026-{number:0000}") with { Impact = [Impact.UnionAsAWhole] });
        var court = Fact("MIM-BE-2026-0001", type: MeasureType.FinalCourtDecision);

        var selected = Selected(Empty.With([.. loud, court]).With(Asked("REQ-FR-2026-0001", "MIM-BE-2026-0001"), Asked("REQ-COM-2026-0001", "MIM-BE-2026-0001")));

        selected[0].Source.ShouldBe("MIM-BE-2026-0001");
        selected[0].Reasons.ShouldBe(["the most relevant of its kind: final court decisions"]);
    }

    [Fact]
    public void F11_a_state_cannot_push_its_own_measure_and_each_party_speaks_once()
    {
        var sources = Empty
            .With(Fact("MIM-PL-2026-0001", type: MeasureType.Other), Fact("MIM-AT-2026-0001", type: MeasureType.Other))
            .Talked("MIM-PL-2026-0001", 6, "PL").Talked("MIM-AT-2026-0001", 6, "BE");

        var selected = Selected(sources).Single();

        (selected.Source, selected.Reasons.Single()).ShouldBe(("MIM-AT-2026-0001", "views were exchanged on it with Belgium"));
    }

    [Fact]
    public void F11_nobody_unbound_is_selected_or_speaks_for_a_measure()
    {
        var sources = Empty
            .With(Fact("MIM-DK-2026-0001") with { Impact = [Impact.UnionAsAWhole] }, Fact("MIM-AT-2026-0001", type: MeasureType.Other))
            .With(Asked("REQ-DK-2026-0001", "MIM-AT-2026-0001"))
            .Talked("MIM-AT-2026-0001", 2, "DK", "EP");

        Outline.Parts(ComposeGeneralReport.From(sources)).OfType<Part.Ranking>().ShouldBeEmpty();
    }

    [Fact]
    public void F11_each_kind_of_measure_has_its_place_before_the_points_decide()
    {
        var drafts = new[] { "AT", "BE", "BG", "CZ", "DE", "EE", "IE", "EL", "ES", "FR", "HR", "IT" }.Select(code => Fact($"MIM-{code}-2026-0001") with { Impact = [Impact.UnionAsAWhole] });
        CommunicationFact[] quiet =
        [
            Fact("MIM-SE-2026-0001", type: MeasureType.AdoptedLegislation), Fact("MIM-SE-2026-0002", type: MeasureType.LongTermProgramming),
            Fact("MIM-SE-2026-0003", type: MeasureType.AdministrativeDecision),
            .. Enumerable.Range(4, 4).Select(number => Fact($"MIM-SE-2026-{number:0000}", type: MeasureType.FinalCourtDecision)),
        ];

        var selected = Selected(Empty.With([.. drafts, .. quiet])).Select(item => item.Source).ToArray();

        selected.Take(3).ShouldBe(["MIM-SE-2026-0004", "MIM-SE-2026-0005", "MIM-SE-2026-0006"]);
        selected.ShouldContain("MIM-SE-2026-0001");
        selected.ShouldContain("MIM-SE-2026-0002");
        selected.ShouldContain("MIM-SE-2026-0003");
        selected.Length.ShouldBe(10);
    }

    [Fact]
    public void At_most_three_are_of_one_state_while_others_have_something_to_propose()
    {
        var strong = Enumerable.Range(1, 9).Select(number => Fact($"MIM-AT-2026-{number:0000}") with { Impact = [Impact.UnionAsAWhole] });
        var weak = new[] { "BE", "BG", "CZ", "DE", "EE", "IE", "EL", "ES" }.Select(code => Fact($"MIM-{code}-2026-0001"));

        Selected(Empty.With([.. strong, .. weak])).Select(item => item.Source).ShouldBe(
        [
            "MIM-AT-2026-0001", "MIM-AT-2026-0002", "MIM-AT-2026-0003", "MIM-BE-2026-0001", "MIM-BG-2026-0001", "MIM-CZ-2026-0001", "MIM-DE-2026-0001",
            "MIM-EE-2026-0001", "MIM-EL-2026-0001", "MIM-ES-2026-0001",
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
