using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>Which reports count, what is added up and what is said of it, one rule at a time.</summary>
public sealed class SemesterRulesTests
{
    private static readonly SemesterSources Nothing = new(Semester.Parse("2026-1")!, At("2026-07-10T00:00Z"), [], [], [], []);

    [Fact]
    public void Before_the_recast_the_report_is_a_duty() => ComposeSemester.From(Nothing with { Semester = Semester.Parse("2018-2")! }).Remarks
        .ShouldContain("Basis: Article 6(1) and (2) of Regulation (EC) No 377/2004, after the model of Decision 2005/687/EC.");

    [Fact]
    public void A_later_report_replaces_an_earlier_one_of_the_same_matter_alone()
    {
        var document = Composed(
            Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b3Routes", "First.")),
            Report("ILO-ES-2026-0002", "Morocco", "2026-06-21", ("b3Routes", "Second.")),
            Report("ILO-ES-2026-0003", "Morocco", "2026-06-22", ("b3Routes", "North.")).Region("North"),
            Report("ILO-FR-2026-0004", "Morocco", "2026-06-23", ("b3Routes", "French.")));

        document.Parts().OfType<Part.Statement>().Select(statement => statement.Text).ShouldBe(["Second.", "North.", "French."]);
        document.Sources.ShouldContain(group => group.References.Contains("ILO-ES-2026-0001, replaced by ILO-ES-2026-0002"));
    }

    [Fact]
    public void A_report_that_is_held_back_does_not_replace_one_that_is_not()
    {
        var document = Composed(
            Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b3Routes", "First.")),
            Report("ILO-ES-2026-0002", "Morocco", "2026-06-21", ("b3Routes", "Second.")).HeldBack("2026-07-10"));

        document.Parts().OfType<Part.Statement>().Single().Text.ShouldBe("First.");
        document.Parts().OfType<Part.Remark>().ShouldContain(remark => remark.Text.StartsWith("ILO-ES-2026-0002 is held back until Spain confirms", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_confirmed_before_the_cut_off_counts() => Composed(
        Report("ILO-ES-2026-0002", "Morocco", "2026-06-21", ("b3Routes", "Second.")).HeldBack("2026-07-09"))
        .Parts().OfType<Part.Statement>().Single().Text.ShouldBe("Second.");

    [Fact]
    public void With_more_than_six_states_a_table_gives_their_number()
    {
        string[] states = ["BE", "BG", "CZ", "DK", "DE", "EE", "IE"];
        var table = Flows([.. states.Select((state, at) => Report($"ILO-{state}-2026-0001", "Morocco", "2026-06-20").Flows($"Syrian,{at},,"))]);

        table.Columns.Select(column => column.Title).ShouldBe(
            ["Nationality", "States", "Total", "Difference to the second half of 2025", "Origin of the figures"]);
        table.Rows[0].Cells.Take(3).ShouldBe([new Cell.Words("Syria"), new Cell.Figure(7), new Cell.Figure(21)]);
    }

    [Fact]
    public void An_empty_cell_is_not_known_and_never_zero() => Flows(Report("ILO-ES-2026-0001", "Morocco", "2026-06-20").Flows("Syrian,,,", "Malian,0,,"))
        .Rows.Select(row => row.Cells[2]).ShouldBe([new Cell.Figure(0), new Cell.Nothing(), new Cell.Figure(0)]);

    [Theory]
    [InlineData("2026-1")]
    [InlineData("2026/1")]
    [InlineData("first half of 2026")]
    [InlineData("First semester 2026")]
    [InlineData("H1 2026")]
    [InlineData("2026 H1")]
    [InlineData("January – June 2026")]
    [InlineData("Jan to June 2026", false)]
    [InlineData("1.1.2026 - 30.6.2026")]
    [InlineData("2026-01-01/2026-06-30")]
    [InlineData("second half of 2026", false)]
    [InlineData("January 2026", false)]
    [InlineData("2025", false)]
    public void A_period_that_is_not_the_semester_is_said_aloud(string period, bool isTheSemester = true) =>
        Composed(Report("ILO-ES-2026-0001", "Morocco", "2026-06-20").Flows($"Syrian,5,{period},")).Parts().OfType<Part.Remark>()
            .Any(remark => remark.Text.Contains($"“{period}” (ILO-ES-2026-0001)", StringComparison.Ordinal)).ShouldBe(!isTheSemester);

    [Fact]
    public void What_many_named_before_and_nobody_now_is_cut_short()
    {
        var gone = Country.All.Take(12).Select((country, at) => $"{country.Name},{100 - at},,").ToArray();
        var document = ComposeSemester.From(Nothing with
        {
            Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b2Flows", "Nobody came."))],
            Before = [Report("ILO-ES-2026-0002", "Morocco", "2026-01-20").On("2025-2").Flows(gone)],
        });

        document.Parts().OfType<Part.Remark>().ShouldContain(remark =>
            remark.Text.StartsWith("Named in the second half of 2025 but not now: Afghanistan (100), Åland Islands (99),", StringComparison.Ordinal)
            && remark.Text.EndsWith("Anguilla (93), Antarctica (92), Antigua and Barbuda (91) and others.", StringComparison.Ordinal));
    }

    [Fact]
    public void Contributing_states_are_read_from_one_text_as_well() => Composed(Report("ILO-ES-2026-0001", "Morocco", "2026-06-20")
        .With(LiaisonFields.ContributingStates, new FieldValue.One("Frontex"))).Tables("contributions-reports").Single()
        .Rows.Single().Cells[4].ShouldBe(new Cell.Words("Frontex"));

    [Fact]
    public void A_line_of_the_list_that_begins_or_ended_outside_the_semester_does_not_count() => ComposeSemester.From(Nothing with
    {
        Interests = [Interest("Chad", "2026-07-01"), Interest("Iraq", "2025-01-01", "2025-12-31")],
    }).Sections().ShouldContain(section => section.Id == "hosts");

    [Fact]
    public void A_nationality_that_is_none_stays_as_written_and_one_left_empty_is_said_to_be() => Flows(
        Report("ILO-ES-2026-0001", "Morocco", "2026-06-20").Flows(",4,,", "???,3,,", "Congolese,2,,", "congolese.,1,,"))
        .Rows.Select(row => row.Cells[0]).ShouldBe([.. new[] { "Not stated", "???", "Congolese", "Total" }.Select(name => new Cell.Words(name))]);

    [Fact]
    public void A_region_in_any_script_has_an_id_of_plain_letters() => Composed(
        Report("ILO-ES-2026-0001", "Morocco", "2026-06-20").Flows("Syrian,5,,").Region("Rif Ж"))
        .Sections().ShouldContain(section => section.Id == "figures-host-MA-region-rif-u000416");

    [Fact]
    public void A_country_of_interest_is_covered_by_a_report_or_by_an_officer() => ComposeSemester.From(Nothing with
    {
        Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b3Routes", "By sea."))],
        Before = [Report("ILO-ES-2026-0002", "Tunisia", "2026-01-20", ("b3Routes", "By sea.")).On("2025-2")],
        Secondments = [Secondment("SEC-ES-2024-0001", "Iraq", "2024-01-01")],
        Interests = [Interest("Morocco", "2025-01-01"), Interest("Tunisia", "2025-01-01"), Interest("Iraq", "2025-01-01")],
    }).Parts().OfType<Part.Remark>().Select(remark => remark.Text).ShouldContain("No report and no officer: Tunisia.");

    [Fact]
    public void Nothing_is_missing_where_every_country_of_interest_has_a_report() => ComposeSemester.From(Nothing with
    {
        Reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b3Routes", "By sea."))],
        Interests = [Interest("Morocco", "2025-01-01")],
    }).Parts().OfType<Part.Remark>().ShouldBeEmpty();

    private static Part.Table Flows(params LiaisonReport[] reports) => Composed(reports).Tables(LiaisonFields.Flows).Single();

    private static SummaryDocument Composed(params LiaisonReport[] reports) => ComposeSemester.From(Nothing with { Reports = reports });
}
