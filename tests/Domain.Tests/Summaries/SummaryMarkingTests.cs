using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.LiaisonYears;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Domain.Summaries.Sources;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries;

public sealed class SummaryMarkingTests
{
    [Theory]
    [InlineData("LIMITE", SummaryMarking.Limite)]
    [InlineData(" limité ", SummaryMarking.Limite)]
    [InlineData("For official use only", SummaryMarking.Limite)]
    [InlineData("Public", null)]
    [InlineData("not marked", null)]
    [InlineData("–", null)]
    [InlineData("", null)]
    public void F_14_a_summary_is_marked_as_the_highest_marked_report_that_its_table_shows(string marking, string? expected)
    {
        SummaryMarking.Of(Shown("", marking)).ShouldBe(expected);
        SummaryMarking.Of(Shown(marking, "public")).ShouldBe(expected);
        SummaryMarking.Of(Shown(marking) with { Marking = SummaryMarking.Limite }).ShouldBe(SummaryMarking.Limite);
    }

    [Theory]
    [InlineData("LIMITE", SummaryMarking.Limite)]
    [InlineData("public", null)]
    public void F_14_one_marked_report_marks_the_summary_of_its_semester_and_of_its_year(string marking, string? expected)
    {
        LiaisonReport[] reports = [Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b1Environment", "Stable.")), Report("ILO-FR-2026-0002", "Morocco", "2026-06-25", ("marking", marking))];

        ComposeSemester.From(new SemesterSources(Semester.Parse("2026-1")!, At("2026-07-01T00:00Z"), reports, [], [], [])).Marking.ShouldBe(expected);
        ComposeLiaisonYear.From(new LiaisonYearSources(2026, At("2027-01-01T00:00Z"), reports, [], [], [])).Marking.ShouldBe(expected);
        ComposeLiaisonYear.From(new LiaisonYearSources(2027, At("2028-01-01T00:00Z"), [], reports, [], [])).Marking.ShouldBe(expected, "the differences are drawn from them");
    }

    [Fact]
    public void F_14_a_cell_without_words_and_a_table_of_something_else_mark_nothing()
    {
        SummaryMarking.Of(Document(new Part.Table("t", "Reports", [new("Report"), new("Marking")], [new TableRow([new Cell.Words("x"), new Cell.Nothing()])]))).ShouldBeNull();
        SummaryMarking.Of(Document(new Part.Table("t", "Persons", [new("Who"), new("What")], [new TableRow([new Cell.Words("x"), new Cell.Words("LIMITE")])]))).ShouldBeNull();
    }

    [Theory]
    [InlineData("parliamentReader", false)]
    [InlineData("councilReader", true)]
    [InlineData("contactPoint.AT", true)]
    [InlineData("commission", true)]
    [InlineData("presidency.CY", true)]
    [InlineData("parliamentReader expert.AT", true)]
    [InlineData("parliamentReader auditor", false)]
    public void F_14_what_is_marked_is_not_for_readers_of_the_Parliament(string roles, bool may)
    {
        var reader = new Principal("person", [.. roles.Split(' ').Select(role => RoleText.Parse(role)!)]);

        SummaryMarking.MayRead(reader, SummaryMarking.Limite).ShouldBe(may);
        SummaryMarking.MayRead(reader, null).ShouldBeTrue();
    }

    [Fact]
    public void F_14_whoever_may_read_no_summaries_reads_no_marked_ones() =>
        SummaryMarking.MayRead(new Principal("person", [RoleText.Parse("auditor")!]), SummaryMarking.Limite).ShouldBeFalse();

    private static SummaryDocument Shown(params string[] markings) => Document(new Part.Table(
        "t", "Reports", [new("Report"), new("Marking")], [.. markings.Select(marking => new TableRow([new Cell.Words("ILO-AT-2026-0001"), new Cell.Words(marking)]))]));

    private static SummaryDocument Document(Part.Table table) => new(
        SummaryName.Parse("semester-2026-1")!, default, [], [new Section("hosts", "Hosts", [], [new Section("TR", "Türkiye", [table], [])])], []);
}
