using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Domain.Summaries.Sources;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries.Semesters;

/// <summary>F-24: what the semester report makes of the topics of Regulation 2019/1240.</summary>
public sealed class CompositionTests
{
    [Fact]
    public void F24_women_and_minors_are_counted_over_the_rows_that_tell_them()
    {
        var one = Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b2Flows", "More."))
            .With(LiaisonFields.Flows, new FieldValue.Table([Row("SO", 1000, women: 400, minors: 20), Row("ER", 500, women: 100), Row("ML", null, women: 7)]));

        Drawn(one).ShouldContain("Composition, counted only where reports tell it: women: 500 of 1,500; minors: 20 of 1,000.");
        Drawn(Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("b2Flows", "More.")).Flows("SO,1000,,")).ShouldNotContain("Composition");
    }

    [Fact]
    public void F24_what_a_report_says_on_each_topic_stands_under_its_letter_or_the_heading_that_both_forms_share()
    {
        var drawn = Drawn(Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", [.. LiaisonFields.Topics.Select(topic => (topic, $"Words on {topic}."))]));

        LiaisonFields.Topics.ShouldAllBe(topic => drawn.Contains($"Words on {topic}.", StringComparison.Ordinal));
        foreach (var letter in new[] { "3(4)(a)", "3(4)(e)", "3(4)(h)", "3(4)(k)", "3(4)(l)" })
            drawn.ShouldContain(letter);
    }

    private static string Drawn(LiaisonReport report) => Outline.Of(ComposeSemester.From(new SemesterSources(Semester.Parse("2026-1")!, At("2026-07-01T00:00Z"), [report], [], [], [])));

    private static FormRow Row(string nationality, long? persons, long? women = null, long? minors = null) => new(
    [
        KeyValuePair.Create<string, CellValue>(LiaisonFields.Nationality, new CellValue.Words(nationality)),
        .. new[] { (LiaisonFields.Persons, persons), (LiaisonFields.Women, women), (LiaisonFields.Minors, minors) }
            .Where(cell => cell.Item2 is not null).Select(cell => KeyValuePair.Create<string, CellValue>(cell.Item1, new CellValue.Number(cell.Item2!.Value))),
    ]);
}
