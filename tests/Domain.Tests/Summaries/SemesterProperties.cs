using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>The semester report over arbitrary reports, secondments and lists.</summary>
public sealed class SemesterProperties
{
    private static readonly string[] Fields = [.. LiaisonFields.PartA, .. LiaisonFields.PartB];

    [Fact]
    public void Every_document_is_well_formed_and_names_no_person() =>
        OfAny((sources, _) => ComposeSemester.From(sources).ShouldBeWellFormed());

    [Fact]
    public void The_order_of_the_sources_does_not_matter() => OfAny((sources, networks) =>
        Outline.Of(ComposeSemester.From(sources with
        {
            Reports = networks.Shuffle(sources.Reports),
            Before = networks.Shuffle(sources.Before),
            Secondments = networks.Shuffle(sources.Secondments),
            Interests = networks.Shuffle(sources.Interests),
        })).ShouldBe(Outline.Of(ComposeSemester.From(sources))));

    [Fact]
    public void What_came_after_the_cut_off_leaves_no_trace() => OfAny((sources, _) =>
        Outline.Of(ComposeSemester.From(sources with
        {
            Reports = [.. UpTo(sources.CutOff, sources.Reports)],
            Before = [.. UpTo(sources.CutOff, sources.Before)],
            Secondments = [.. sources.Secondments.Select(each => each.AsOf(sources.CutOff.AddTicks(-1))).OfType<Secondment>()],
        })).ShouldBe(Outline.Of(ComposeSemester.From(sources))));

    [Fact]
    public void Each_text_of_each_report_that_counts_stands_there_exactly_once_with_its_source() => OfAny((sources, _) =>
    {
        var texts = SummaryInvariants.Used(sources.Reports, sources.CutOff)
            .SelectMany(report => Fields.Select(field => (Text: report.Fields.Text(field), Source: report.Reference)))
            .Where(text => !string.IsNullOrWhiteSpace(text.Text)).Order();

        ComposeSemester.From(sources).Parts().OfType<Part.Statement>()
            .Select(statement => ((string?)statement.Text, statement.Source)).Order().ShouldBe(texts);
    });

    [Fact]
    public void The_rows_add_up_to_the_totals_and_the_totals_to_what_the_reports_say() => OfAny((sources, _) =>
    {
        var document = ComposeSemester.From(sources);
        foreach (var (table, column, total) in new[]
        {
            (LiaisonFields.Flows, LiaisonFields.Persons, "Total"), (LiaisonFields.Documents, LiaisonFields.Number, "Total"),
            (LiaisonFields.Returns, LiaisonFields.Requests, "Requests"), (LiaisonFields.Returns, LiaisonFields.Returned, "Returns"),
        })
        {
            var reported = SummaryInvariants.Used(sources.Reports, sources.CutOff)
                .Sum(report => report.Fields.Rows(table).Sum(row => row.Number(column) ?? 0));
            var tables = document.Tables(table);
            tables.Sum(each => each.Rows.Where(row => !row.IsTotal).Sum(row => row.Value(each, total))).ShouldBe(reported);
            tables.Sum(each => each.Rows.Single(row => row.IsTotal).Value(each, total)).ShouldBe(reported);
        }
    });

    [Fact]
    public void The_sources_are_the_reports_that_count_and_each_figure_comes_from_one_of_them() => OfAny((sources, _) =>
    {
        var used = SummaryInvariants.Used(sources.Reports, sources.CutOff).Select(report => report.Reference).ToHashSet();
        var document = ComposeSemester.From(sources);

        document.Sources.Where(group => group.Title.StartsWith("Reports of", StringComparison.Ordinal)).Sum(group => group.Count).ShouldBe(used.Count);
        document.Parts().OfType<Part.Table>().SelectMany(table => table.Rows).SelectMany(row => row.Sources ?? []).Where(source => !used.Contains(source)).ShouldBeEmpty();
    });

    private static IEnumerable<LiaisonReport> UpTo(DateTimeOffset cutOff, IEnumerable<LiaisonReport> reports) => reports
        .Where(report => report.ReceivedAt < cutOff)
        .Select(report => report with { Events = [.. report.Events.Where(happened => happened.At < cutOff)] });

    private static void OfAny(Action<SemesterSources, RandomNetworks> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var networks = new RandomNetworks(seed);
        holds(networks.Semester(), networks);
    }).QuickCheckThrowOnFailure();
}
