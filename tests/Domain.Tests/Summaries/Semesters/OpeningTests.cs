using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Summaries.LiaisonYears;
using MimFunctions.Domain.Summaries.Privacy;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries.Semesters;

/// <summary>W-20, W-21, F-20: a report of the Presidency that someone would send on.</summary>
public sealed class OpeningTests
{
    private static readonly SemesterSources Nothing = new(Semester.Parse("2026-1")!, At("2026-07-10T00:00Z"), [], [], [], []);

    [Fact]
    public void W_21_the_report_opens_with_two_paragraphs_then_goes_country_by_country()
    {
        var document = ComposeSemester.From(Nothing with { Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b2Flows", "Fewer departures by sea.")).Flows("Malian,40,,")] });

        document.Sections.Select(section => section.Id).ShouldBe(["opening", "hosts", "overview", "annex"]);
        Opening(document).Split("\n\n").ShouldBe(
        [
            "1 report from 1 state on 1 host country came in on the first half of 2026. Morocco, 40 persons reported: “Fewer departures by sea.” (ILO-ES-2026-0001).",
            "No officer was in a host country on 30 June 2026, by the notices of secondment. No meeting of a network was held on the hub.",
        ]);
    }

    [Fact]
    public void W_21_without_a_report_the_opening_says_so() => Opening(ComposeSemester.From(Nothing)).ShouldStartWith("No report on the first half of 2026 that could be used came in.");

    [Fact]
    public void W_21_what_is_held_against_the_semester_before_names_both_figures_and_the_most_persons_come_first()
    {
        var opening = Opening(ComposeSemester.From(Nothing with
        {
            Reports =
            [
                Report("ILO-ES-2026-0001", "Chad", "2026-06-20", ("b1Environment", "It has been quiet.")), Report("ILO-ES-2026-0002", "Senegal", "2026-06-20", ("b11Outlook", "The sea is calm.")).Flows("Malian,40,,"),
                Report("ILO-ES-2026-0003", "Iraq", "2026-06-20"),
            ],
            Before = [Report("ILO-ES-2026-0009", "Senegal", "2026-01-20").On("2025-2").Flows("Malian,30,,")],
        }));

        opening.ShouldContain("Senegal, 40 persons reported after 30: “The sea is calm.” (ILO-ES-2026-0002). Chad: “It has been quiet.” (ILO-ES-2026-0001).");
        opening.ShouldNotContain("Iraq");
    }

    [Fact]
    public void W_21_good_practice_and_what_is_missing_are_in_the_second_paragraph()
    {
        var opening = Opening(ComposeSemester.From(Nothing with
        {
            Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("a6GoodPractice", "A shared list of seals."))],
            Secondments = [Secondment("SEC-ES-2024-0001", "Morocco", "2024-01-01"), Secondment("SEC-FR-2024-0001", "Morocco", "2024-01-01")],
        }));

        opening.ShouldContain("2 officers of 2 Member States were in 1 host country on 30 June 2026");
        opening.ShouldContain("Morocco: “A shared list of seals.” (ILO-ES-2026-0001).");
        opening.ShouldContain("No report came from France on countries where it was to be expected; the annex says which.");
    }

    [Fact]
    public void W_21_quotes_in_other_languages_carry_their_language_and_stay_out_of_the_text()
    {
        var document = ComposeSemester.From(Nothing with
        {
            Reports =
            [
                Report("ILO-DE-2026-0001", "Morocco", "2026-06-20", ("b2Flows", "Zwei Lehrgänge zur Urkundenprüfung für die Flughafenpolizei."), ("b3Routes", "By sea and by land.")).Region("Rabat"),
                Report("ILO-FR-2026-0001", "Morocco", "2026-06-20", ("b2Flows", "Les départs par mer reculent nettement."), ("b3Routes", " ")),
            ],
        });

        var host = document.Sections().Single(section => section.Id == "host-MA");
        host.Parts.OfType<Part.Statement>().Single().ShouldBe(new Part.Statement("By sea and by land.", "Germany, on Rabat", "ILO-DE-2026-0001", "B3 Routes and transport"));
        host.Parts.OfType<Part.Paragraph>().ShouldContain(new Part.Paragraph("In other languages, in the annex: German on B2 and French on B2."));
        document.Sections().Single(section => section.Id == "languages-MA").Parts.OfType<Part.Statement>().Select(one => (one.Language, one.Topic)).ShouldBe(
            [("de", "B2 Migration flows"), ("fr", "B2 Migration flows")]);
        Opening(document).ShouldNotContain("Lehrgänge");
    }

    [Fact]
    public void W_21_what_the_Presidency_writes_takes_the_place_of_the_draft_and_nothing_else()
    {
        var document = ComposeSemester.From(Nothing);
        var completed = WithCompletions.Of(document, [new SummaryEvent.Completed(At("2026-07-11"), "x", Authority.Of(MemberState.FromCode("CY")!), "opening", "Two quiet paragraphs.")]);

        completed.Sections[0].Parts.ShouldBe([new Part.Completion("Two quiet paragraphs.", "the Presidency (Cyprus)")]);
        Outline.Of(completed with { Sections = [.. completed.Sections.Skip(1)] }).ShouldBe(Outline.Of(document with { Sections = [.. document.Sections.Skip(1)] }));
    }

    [Fact]
    public void F_15_a_name_in_the_draft_is_looked_at_and_can_be_struck()
    {
        var document = ComposeSemester.From(Nothing with { Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b2Flows", "The smuggler Mehmet Yilmaz was seen."))] });

        var places = PersonPlaces.In(document).Where(place => place.Section == "opening").ToArray();

        places.Select(place => place.Said).ShouldBe(["Mehmet Yilmaz"]);
        Opening(PersonPlaces.Strike(document, [.. places.Select(place => place.Id)])).ShouldNotContain("Yilmaz");
    }

    [Fact]
    public void W_20_the_page_says_how_officers_by_notice_and_officers_by_report_differ()
    {
        var host = ComposeSemester.From(Nothing with
        {
            Reports = [Report("ILO-AT-2026-0001", "Morocco", "2026-06-20", ("a1Officers", "Posts of Austria, Spain and France.")).WithStates("DE")],
            Secondments = [Secondment("SEC-AT-2024-0001", "Morocco", "2024-01-01"), Secondment("SEC-NL-2024-0001", "Morocco", "2024-01-01"), Secondment("SEC-ES-2024-0001", "Morocco", "2024-01-01", "2026-05-31")],
        }).Sections().Single(section => section.Id == "host-MA");

        host.Parts.OfType<Part.Paragraph>().Take(3).Select(part => part.Text).ShouldBe(
        [
            "1 report from Austria. 2 officers in the country on 30 June 2026 by the notices of secondment, of the Netherlands and Austria.",
            "The reports also speak of Germany and France; the hub has no notice of an officer of these states there in the first half of 2026, so the number of officers may be higher.",
            "No report names the officer of the Netherlands of which the hub has notice.",
        ]);
    }

    [Fact]
    public void W_20_a_report_without_any_notice_is_not_left_beside_no_officer_without_a_word() => Outline.Of(ComposeSemester.From(Nothing with
    {
        Reports = [Report("ILO-DE-2026-0001", "Türkiye", "2026-06-20")],
        Secondments = [Secondment("SEC-NL-2024-0001", "Türkiye", "2024-01-01"), Secondment("SEC-BE-2024-0001", "Türkiye", "2024-01-01")],
    })).ShouldContain("The reports also speak of Germany; the hub has no notice of an officer of that state there");

    [Fact]
    public void F_20_meetings_held_on_the_hub_are_in_the_semester_report_and_in_the_summary_of_the_year()
    {
        Meeting[] meetings =
        [
            Met(1, "MA", "2026-03-02").Minuted("Three airlines answered.", "en"), Met(2, "MA", "2026-04-02"), Met(3, "TR", "2026-05-02").Minuted("Trois compagnies.", "fr"),
            Met(4, "TR", "2026-05-03").Minuted("LIMITE\nThree.", null), Met(5, "TR", "2026-05-04").Off(), Met(6, "TR", "2026-07-20"), Met(7, "TR", "2026-05-05", network: false),
            Met(8, "MA", "2025-11-02"), Met(9, "MA", "2026-06-29") with { ConvenedAt = At("2026-07-11") },
        ];
        var document = ComposeSemester.From(Nothing with { Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20"), Report("ILO-ES-2026-0002", "Türkiye", "2026-06-20")], Meetings = meetings });
        var text = Outline.Of(document);

        text.ShouldContain("Meetings of the networks were held on the hub in Morocco (MTG-2026-0001, MTG-2026-0002) and Türkiye (MTG-2026-0003, MTG-2026-0004).");
        text.ShouldContain("Meeting on 2 March 2026: “Airlines”, convened by Austria (MTG-2026-0001). Minutes: “Three airlines answered.”");
        text.ShouldContain("(MTG-2026-0002). There are no minutes.");
        text.ShouldContain("(MTG-2026-0003). Minutes in French: “Trois compagnies.”");
        text.ShouldContain("(MTG-2026-0004). The minutes bear a marking.");
        text.ShouldContain("Meetings of networks held on the hub | 4 | 1 | +3");
        document.Sources.ShouldContain(group => group.Title == "Meetings of the networks" && group.Count == 4);
        var year = Outline.Of(ComposeLiaisonYear.From(new LiaisonYearSources(2026, At("2027-01-01T00:00Z"), [], [], [], []) { Meetings = meetings }));
        year.ShouldContain("| Morocco | 3 | 2 March 2026, 2 April 2026, 29 June 2026 | Austria | 1 <- MTG-2026-0001, MTG-2026-0002, MTG-2026-0009");
    }

    [Fact]
    public void W_21_a_chart_of_one_bar_or_of_bars_alike_is_not_drawn()
    {
        var document = ComposeSemester.From(Nothing with { Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20").Flows("Malian,40,,", "Syrian,40,,")] });

        document.Parts().OfType<Part.Chart>().ShouldBeEmpty();
        document.Sections().Single(section => section.Id == "overview").Parts.ShouldNotBeEmpty();
    }

    [Fact]
    public void W_21_of_many_nationalities_the_largest_are_in_the_sentence() => Outline.Of(ComposeSemester.From(Nothing with
    {
        Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20").Flows("Malian,50,,", "Syrian,40,,", "Guinean,30,,", "Gambian,20,,", "Iraqi,10,,").Region("North")],
    })).ShouldContain("Persons reported on North: Mali 50, Syria 40, Guinea 30, The Gambia 20 and others.");

    private static string Opening(SummaryDocument document) => document.Sections[0].Parts.OfType<Part.Drafted>().Single().Text;

    private static Meeting Met(int number, string country, string day, bool network = true)
    {
        ViewCase about = network ? new ViewCase.Network(Country.Find(country)!) : new ViewCase.Measure(Reference.Parse("MIM-AT-2026-0001")!);
        return new Meeting(
            new MeetingReference(int.Parse(day[..4], System.Globalization.CultureInfo.InvariantCulture), number), Authority.Of(MemberState.FromCode("AT")!), "x", At(day).AddDays(-20),
            new MeetingPlan("Airlines", At(day).AddHours(9), At(day).AddHours(11), "Europe/Vienna", "Room 1", null, [about], [Authority.Commission]), [], Outbox.Nothing(At(day)));
    }
}

/// <summary>What happened to the meetings of these tests.</summary>
internal static class MetOnTheHub
{
    public static Meeting Minuted(this Meeting meeting, string text, string? language) => meeting with
    {
        Events = [new MeetingEvent.MinutesGiven(meeting.Plan.End.AddHours(1), meeting.Convenor, "x", new Minutes(text, language, []))],
    };

    public static Meeting Off(this Meeting meeting) => meeting with { Events = [new MeetingEvent.Cancelled(meeting.Plan.Start.AddHours(-1), meeting.Convenor, "x", null)] };
}
