using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Summaries.General.Year;

namespace MimFunctions.Domain.Tests.Summaries.General;

public sealed class ComposeGeneralReportTests
{
    [Fact]
    public void A_rich_year() => Snapshot.Match(Outline.Of(ComposeGeneralReport.From(RichYear.Sources)));

    [Fact]
    public void An_empty_year() => Snapshot.Match(Outline.Of(ComposeGeneralReport.From(Empty)));

    [Fact]
    public void A_year_after_the_known_presidencies_drawn_up_before_it_was_over() => Snapshot.Match(Outline.Of(ComposeGeneralReport.From(
        Empty with
        {
            Year = 2031,
            CutOff = new DateTimeOffset(2031, 6, 30, 10, 30, 0, TimeSpan.Zero),
            RequestsBefore = null,
            Communications = [Fact("MIM-AT-2031-0001", "2031-03-05", MeasureType.PolicyIntention, Area.Asylum).Late(1)],
        })));

    [Fact]
    public void Every_id_is_unique_and_fit_for_an_anchor()
    {
        var document = ComposeGeneralReport.From(RichYear.Sources);

        string[] ids =
        [
            .. Outline.Sections(document).Select(section => section.Id),
            .. Outline.Parts(document).OfType<Part.Table>().Select(table => table.Id),
            .. Outline.Parts(document).OfType<Part.Chart>().Select(chart => chart.Id),
        ];
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
    }

    [Fact]
    public void The_ids_of_sections_are_the_same_in_every_year_but_areas_of_which_nothing_is_told_have_none() => Outline.Sections(ComposeGeneralReport.From(Empty))
        .Select(section => section.Id).ShouldBe(Outline.Sections(ComposeGeneralReport.From(RichYear.Sources)).Select(section => section.Id)
            .Where(id => !id.StartsWith("year-", StringComparison.Ordinal)));

    [Fact]
    public void Every_row_has_a_cell_for_every_column_and_every_series_a_value_for_every_category()
    {
        var document = ComposeGeneralReport.From(RichYear.Sources);

        Outline.Parts(document).OfType<Part.Table>().ShouldAllBe(table => table.Rows.All(row => row.Cells.Count == table.Columns.Count));
        Outline.Parts(document).OfType<Part.Chart>().ShouldAllBe(chart => chart.Series.All(series => series.Values.Count == chart.Categories.Count));
    }

    [Fact]
    public void Requests_of_the_year_before_that_were_not_looked_up_are_unknown_not_zero()
    {
        var rows = Outline.Table(ComposeGeneralReport.From(RichYear.Sources with { RequestsBefore = null }), "key-figures").Rows;

        rows.Single(row => row.Cells[0] == new Cell.Words("Requests for additional information")).Cells.Skip(1)
            .ShouldBe([new Cell.Figure(4), new Cell.Nothing(), new Cell.Nothing()]);
    }

    [Fact]
    public void What_is_of_other_years_or_about_nothing_communicated_does_not_disturb()
    {
        var request = Asked("REQ-FR-2026-0009", "MIM-AT-2026-0001") with { About = new RequestSubject.OtherInformation() };
        var sources = Empty.With(Fact("MIM-AT-2026-0001", type: MeasureType.Other), Fact("MIM-AT-2024-0001"))
            .With(request, Asked("REQ-FR-2025-0001", "MIM-AT-2025-0001", "2025-11-01"));

        var document = ComposeGeneralReport.From(sources);

        Outline.Figure(Outline.Table(document, "key-figures").Rows[0].Cells[1]).ShouldBe(1);
        Outline.Figure(Outline.Table(document, "requests-parties").Rows[^1].Cells[1]).ShouldBe(1);
        Outline.Parts(document).OfType<Part.Ranking>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void What_comes_at_the_cut_off_is_too_late_and_the_moment_before_is_not(int ticks, int counted)
    {
        var moment = CutOff.AddTicks(ticks);
        var (fact, request) = (Fact("MIM-AT-2026-0001"), Asked("REQ-FR-2026-0001", "MIM-AT-2026-0001", "2026-12-20"));
        var answered = request with { Events = [.. request.Answered("AT", 1).Events.Select(e => e with { At = moment })] };

        var document = ComposeGeneralReport.From(Empty.With(fact, Fact("MIM-BE-2026-0001") with { ReceivedAt = moment }).With(
            answered, Asked("REQ-FR-2026-0002", "MIM-AT-2026-0001") with { AskedAt = new SummaryName.General(2026).End.AddTicks(ticks) }));

        Outline.Figure(Outline.Table(document, "key-figures").Rows[0].Cells[1]).ShouldBe(1 + counted);
        var parties = Outline.Table(document, "requests-parties").Rows[^1];
        (Outline.Figure(parties.Cells[1]), Outline.Figure(parties.Cells[3])).ShouldBe((1 + counted, counted));
    }

    [Fact]
    public void A_request_about_a_measure_of_the_year_speaks_for_it_until_the_cut_off()
    {
        var sources = Empty.With(Fact("MIM-AT-2026-0001", type: MeasureType.Other));
        var request = Asked("REQ-FR-2027-0001", "MIM-AT-2026-0001", "2027-01-01");

        Reasons(sources.With(request)).ShouldBe(["asked about by France"]);
        Reasons(sources.With(request with { AskedAt = CutOff })).ShouldBeEmpty();
    }

    [Fact]
    public void When_all_communicated_nobody_is_named_as_silent()
    {
        var all = Empty.With([.. MemberState.All.Select(state => Fact($"MIM-{state}-2026-0001"))]);

        Outline.Of(ComposeGeneralReport.From(all)).ShouldNotContain("communicated no measure");
    }

    [Fact]
    public void Of_many_measures_with_views_the_ten_that_drew_the_most_are_shown()
    {
        var sources = Enumerable.Range(1, 12).Aggregate(Empty, (so, number) =>
            so.With(Fact($"MIM-AT-2026-{number:0000}")).Talked($"MIM-AT-2026-{number:0000}", number));

        var table = Outline.Table(ComposeGeneralReport.From(sources), "views-measures");

        table.Rows.Select(row => Outline.Figure(row.Cells[2])).ShouldBe(Enumerable.Range(3, 10).Reverse().Select(count => (decimal?)count));
    }

    private static IEnumerable<string> Reasons(GeneralSources sources) => Outline.Parts(ComposeGeneralReport.From(sources))
        .OfType<Part.Ranking>().SelectMany(ranking => ranking.Items).SelectMany(item => item.Reasons);
}
