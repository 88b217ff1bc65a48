using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.Privacy;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Summaries.General.Year;

namespace MimFunctions.Domain.Tests.Summaries.General;

/// <summary>F-12, W-19, W-24: the report opens with what changed, and counts who took part in an annex.</summary>
public sealed class MeasuresOfTheYearTests
{
    private static readonly CommunicationFact Draft = Fact("MIM-AT-2026-0001", "2026-03-05", MeasureType.DraftLegislation, Area.Asylum, Area.Return) with
    {
        Gist = new MeasureGist("Six documents instead of eleven.", null, new Uri("https://law.at.example/17"), null, null),
    };

    [Fact]
    public void F_12_a_selected_measure_is_told_in_its_own_summary_with_state_status_days_and_link()
    {
        var note = Told(Empty.With(Draft)).Single();

        note.ShouldBe(new MeasureNote(
            "Title of MIM-AT-2026-0001", null, "MIM-AT-2026-0001", "Austria", "draft legislation, public since 5 March 2026", "Six documents instead of eleven.", null,
            "https://law.at.example/17", note.Learnt));
        note.Learnt.ShouldBeEmpty();
    }

    [Fact]
    public void W_19_the_report_opens_with_what_changed_and_participation_comes_last()
    {
        var document = ComposeGeneralReport.From(RichYear.Sources);

        document.Sections.Select(section => section.Id).ShouldBe(["year", "trends", "annex"]);
        document.Sections[0].Sections.Select(section => section.Id).ShouldAllBe(id => id.StartsWith("year-", StringComparison.Ordinal));
        document.Remarks.Count.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public void W_19_zeros_are_one_sentence_not_a_row_for_each_state()
    {
        var document = ComposeGeneralReport.From(Empty.With(Draft, Fact("MIM-DE-2026-0001", areas: Area.Return)));
        var text = Outline.Of(document);

        text.ShouldContain("Belgium, Bulgaria, Czechia, Denmark (not bound), Estonia");
        text.Split("communicated no measure").Length.ShouldBe(2);
        text.Split("Belgium").Length.ShouldBe(2, "one sentence and no row");
    }

    [Fact]
    public void F_12_what_others_asked_and_learnt_is_told_but_nothing_for_the_asker_alone_or_under_a_marking()
    {
        var asked = Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001", "2026-03-10", "AT", "BE", "DE", "NL");
        var answered = new[]
        {
            ("AT", new Answer("Drei Monate.", "Three months.", "de", Visibility.Everyone, [])), ("BE", new Answer("Vier weken.", null, "nl", Visibility.Everyone, [])),
            ("DE", new Answer("Geheim.", null, "de", Visibility.AskerOnly, [])), ("NL", new Answer("LIMITE\nFive.", null, "en", Visibility.Everyone, [])),
        }.Aggregate(asked, (request, one) => Given(request, one.Item1, one.Item2));

        Told(Empty.With(Draft).With(answered)).Single().Learnt.ShouldBe(
        [
            "France asked: “Limits” (REQ-FR-2026-0001). Belgium answered in Dutch: “Vier weken.” Germany answered the asker alone. "
                + "The Netherlands answered under a marking. Austria answered: “Three months.”",
        ]);
    }

    [Fact]
    public void F_12_an_English_answer_under_a_marking_is_not_quoted() => Told(Empty.With(Draft).With(
            Given(Asked("REQ-COM-2026-0001", "MIM-AT-2026-0001"), "AT", new Answer("Drei.", "Three.\nLIMITE", "de", Visibility.Everyone, []))))
        .Single().Learnt.ShouldBe(["The Commission asked: “Limits” (REQ-COM-2026-0001). Austria answered under a marking."]);

    [Fact]
    public void F_12_a_question_in_another_language_says_so_and_what_has_no_answer_too()
    {
        var asked = Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001") with { Question = new Question("Délais", "Lesquels ?", "fr") };

        Told(Empty.With(Draft).With(asked)).Single().Learnt.ShouldBe(["France asked in French: “Délais” (REQ-FR-2026-0001). There was no answer by the cut-off."]);
    }

    [Fact]
    public void F_12_of_many_requests_three_are_told_the_rest_are_counted_and_withdrawn_ones_are_left_out()
    {
        var requests = Enumerable.Range(1, 5).Select(number => Asked($"REQ-FR-2026-000{number}", "MIM-AT-2026-0001")).ToArray();
        requests[4] = requests[4].Withdrawn(1);

        var learnt = Told(Empty.With(Draft).With(requests).Talked("MIM-AT-2026-0001", 2)).Single().Learnt;

        learnt.Count.ShouldBe(5);
        learnt[3].ShouldBe("1 further request was put.");
        learnt[4].ShouldBe("Experts exchanged views on it: 2 contributions.");
    }

    [Fact]
    public void F_12_an_answer_after_the_cut_off_is_not_in_it() => Told(Empty.With(Draft).With(Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001", "2026-12-20").Answered("AT", 30)))
        .Single().Learnt.Single().ShouldEndWith("There was no answer by the cut-off.");

    [Fact]
    public void F_12_nobody_is_said_to_have_asked_about_a_court_decision()
    {
        var court = Draft with { Type = MeasureType.FinalCourtDecision, Impact = [Impact.UnionAsAWhole] };

        Told(Empty.With(court).With(Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001"))).Single().Learnt.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-12-31", "in force since 31 December 2026")]
    [InlineData("2027-07-01", "in force from 1 July 2027")]
    public void F_12_the_status_says_since_when_or_from_when_it_holds(string inForce, string words)
    {
        var law = Draft with
        {
            Type = MeasureType.AdoptedLegislation,
            Impact = [Impact.UnionAsAWhole],
            Gist = Draft.Gist with { AdoptedOn = new DateOnly(2026, 3, 1), InForceOn = DateOnly.ParseExact(inForce, "yyyy-MM-dd") },
        };

        Told(Empty.With(law)).Single().Status.ShouldBe($"adopted legislation, adopted on 1 March 2026, {words}");
    }

    [Fact]
    public void F_12_a_measure_is_told_once_at_the_stage_it_reached_and_names_what_it_follows()
    {
        var later = Fact("MIM-AT-2026-0002", "2026-03-06", MeasureType.AdoptedLegislation, Area.Asylum) with
        {
            Amends = Reference.Parse("MIM-AT-2026-0001"),
            Impact = [Impact.UnionAsAWhole],
            MadePublicOn = new DateOnly(2026, 3, 6),
        };

        Told(Empty.With(Draft, later)).Select(note => note.Status).ShouldBe(["adopted legislation, public since 6 March 2026, follows MIM-AT-2026-0001"]);
    }

    [Fact]
    public void F_12_without_a_summary_that_may_be_passed_on_the_report_says_so() => Told(Empty.With(Draft with { Gist = MeasureGist.None, MadePublicOn = null }))
        .Single().Text.ShouldBe("No summary was given that may be passed on.");

    [Fact]
    public void F_12_a_text_that_is_not_in_English_carries_its_language() => Told(Empty.With(Draft with { Gist = Draft.Gist with { TextLanguage = Language.Find("de"), Link = null } }))
        .Select(note => (note.TextLanguage, note.Link)).ShouldBe([("de", null)]);

    [Fact]
    public void W_19_requests_are_counted_by_state_also_when_no_measure_was_communicated() => Outline.Table(
            ComposeGeneralReport.From(Empty.With(Asked("REQ-FR-2026-0001", "MIM-AT-2025-0001"))), "states-conduct").Rows.Count.ShouldBe(3);

    [Fact]
    public void F_12_areas_without_a_selected_measure_are_one_sentence_and_an_undisclosed_area_is_told_under_other()
    {
        var text = Outline.Of(ComposeGeneralReport.From(Empty.With(
            Draft, Fact("MIM-BE-2026-0001", type: MeasureType.Other, areas: Area.Asylum), Fact("MIM-BE-2026-0002", type: MeasureType.Other, areas: [Area.Asylum, Area.Integration]),
            Fact("MIM-DE-2026-0001"))));

        text.ShouldContain("## Other [year-other]\nThe area is not for further distribution.");
        text.ShouldContain("Measures that also or only concern return (1) and integration (1) are told under another area or listed in the annex.");
        text.ShouldContain("No measure concerned legal immigration, irregular migration or borders, visas.");
    }

    [Fact]
    public void W_19_a_single_area_without_a_measure_is_named_too() => Outline.Of(ComposeGeneralReport.From(Empty.With(
            Fact("MIM-AT-2026-0001", areas: [Area.Asylum, Area.LegalImmigration, Area.IrregularMigration, Area.Return, Area.BordersVisas, Area.Other]))))
        .ShouldContain("No measure concerned integration.");

    [Fact]
    public void W_19_a_year_of_few_measures_has_no_chart_that_says_nothing() => Outline.Parts(ComposeGeneralReport.From(Empty.With(Draft with { Areas = [Area.Asylum] })))
        .OfType<Part.Chart>().ShouldBeEmpty();

    [Theory]
    [InlineData(Area.Asylum, 1, "Measures by area: the numbers are those of 2025.")]
    [InlineData(Area.Asylum, 2, "Measures by area: fewer than in 2025 on asylum (1 after 2).")]
    [InlineData(Area.Return, 1, "Measures by area: more than in 2025 on asylum (1 after 0); fewer on return (0 after 1).")]
    public void W_24_the_year_is_held_against_the_year_before(Area before, int count, string words) => Outline.Of(ComposeGeneralReport.From(
            Empty.With(Draft with { Areas = [Area.Asylum] }) with
            {
                Before = [.. Enumerable.Range(1, count).Select(number => Fact($"MIM-AT-2025-000{number}", "2025-03-05", MeasureType.DraftLegislation, before))],
            }))
        .ShouldContain(words);

    [Fact]
    public void W_19_without_any_ground_nothing_is_told_and_the_list_has_all()
    {
        var document = ComposeGeneralReport.From(Empty.With(Fact("MIM-AT-2026-0001", type: MeasureType.Other)));

        Outline.Of(document).ShouldContain("None is proposed as most relevant; all are listed in the annex.");
        Outline.Table(document, "measures-list").Rows.Count.ShouldBe(1);
    }

    [Fact]
    public void W_19_a_list_too_long_to_be_read_is_left_to_the_hub()
    {
        var many = Empty.With([.. Enumerable.Range(1, 151).Select(number => Fact($"MIM-AT-2026-{number:0000}"))]);

        Outline.Of(ComposeGeneralReport.From(many)).ShouldContain("The 151 measures are too many to be listed here");
    }

    [Fact]
    public void F_15_words_of_measures_and_answers_are_looked_at_and_can_be_struck()
    {
        var document = ComposeGeneralReport.From(Empty.With(Draft with { Gist = Draft.Gist with { Text = "The smuggler Mehmet Yilmaz was expelled." } })
            .With(Given(Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001"), "AT", new Answer("The clerk is Erika Musterfrau.", null, "en", Visibility.Everyone, []))));

        var places = PersonPlaces.In(document);

        places.Select(place => place.Said).ShouldBe(["Mehmet Yilmaz", "Erika Musterfrau"], ignoreOrder: true);
        var struck = Outline.Of(PersonPlaces.Strike(document, [.. places.Select(place => place.Id)]));
        struck.ShouldNotContain("Yilmaz");
        struck.ShouldNotContain("Musterfrau");
    }

    private static IReadOnlyList<MeasureNote> Told(GeneralSources sources) =>
        [.. Outline.Parts(ComposeGeneralReport.From(sources)).OfType<Part.Measures>().SelectMany(measures => measures.Items)];

    private static InformationRequest Given(InformationRequest request, string state, Answer answer) => GiveAnswer.Decide(
        new RequestAct(request, MemberState.FromCode(state)!, "person-2", request.AskedAt.AddDays(2)), answer).ShouldBeOfType<RequestDecision.Changed>().Request;
}
