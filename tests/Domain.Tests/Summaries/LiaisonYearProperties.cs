using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.LiaisonYears;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>The yearly summary over arbitrary reports, secondments and lists.</summary>
public sealed class LiaisonYearProperties
{
    [Fact]
    public void Every_document_is_well_formed_and_names_no_person() =>
        OfAny((sources, _) => ComposeLiaisonYear.From(sources).ShouldBeWellFormed());

    [Fact]
    public void The_order_of_the_sources_does_not_matter() => OfAny((sources, networks) =>
        Outline.Of(ComposeLiaisonYear.From(sources with
        {
            Reports = networks.Shuffle(sources.Reports),
            Before = networks.Shuffle(sources.Before),
            Secondments = networks.Shuffle(sources.Secondments),
            Interests = networks.Shuffle(sources.Interests),
        })).ShouldBe(Outline.Of(ComposeLiaisonYear.From(sources))));

    [Fact]
    public void The_figures_of_both_semesters_add_up_to_what_the_reports_say() => OfAny((sources, _) =>
    {
        var used = SummaryInvariants.Used(sources.Reports, sources.CutOff);
        var reported = used.Sum(report => report.Fields.Rows(LiaisonFields.Flows).Sum(row => row.Number(LiaisonFields.Persons) ?? 0));

        var tables = ComposeLiaisonYear.From(sources).Tables("figures-flows-table");

        tables.Sum(table => table.Rows.Single(row => row.IsTotal).Value(table, "Year")).ShouldBe(reported);
        tables.Sum(table => table.Rows.Where(row => !row.IsTotal).Sum(row =>
            row.Value(table, "First half of 2026") + row.Value(table, "Second half of 2026"))).ShouldBe(reported);
    });

    [Fact]
    public void The_officers_by_host_country_and_by_state_are_those_who_were_there() => OfAny((sources, _) =>
    {
        var known = sources.Secondments.Select(each => each.Notices.LastOrDefault(notice => notice.ReceivedAt < sources.CutOff)).OfType<SecondmentNotice>();
        var there = known.Count(notice => notice.IsPresent(new DateOnly(2026, 6, 30)));

        foreach (var table in ComposeLiaisonYear.From(sources).Tables("officers-by-host").Concat(ComposeLiaisonYear.From(sources).Tables("officers-by-state")))
        {
            table.Rows.Single(row => row.IsTotal).Value(table, "30 June 2026").ShouldBe(there);
            table.Rows.Where(row => !row.IsTotal).Sum(row => row.Value(table, "30 June 2026")).ShouldBe(there);
        }
    });

    private static void OfAny(Action<LiaisonYearSources, RandomNetworks> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var networks = new RandomNetworks(seed);
        holds(networks.Year(), networks);
    }).QuickCheckThrowOnFailure();
}
