using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Summaries.General;

/// <summary>What holds of the general report of any year, checked against counts that are made here in another way.</summary>
public sealed class GeneralReportProperties
{
    private static readonly (string Table, int Column)[] Totals =
    [
        ("states-conduct", 1), ("types-figures", 1), ("areas-figures", 1), ("timeliness-figures", 1),
    ];

    private static readonly (string Table, int[] Columns)[] Sums =
    [
        ("states-areas", [1]), ("states-conduct", [1, 2, 4, 5, 6]), ("types-figures", [1, 2, 3]),
        ("timeliness-figures", [1, 2, 3]), ("languages", [1, 2]), ("requests-parties", [1, 2, 3, 4]),
    ];

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(100);

    private static readonly Arbitrary<GeneralSources> Years = (
        from now in Facts(2026).ListOf()
        from before in Facts(2025).ListOf()
        from days in Gen.Elements(365, 366, 120)
        from seed in Gen.Choose(0, 100_000)
        select Sources([.. now], [.. before], days, seed)).ToArbitrary();

    [Fact]
    public void The_order_of_the_sources_does_not_matter() => ForEvery((sources, document) =>
        Outline.Of(ComposeGeneralReport.From(sources with
        {
            Communications = Shuffled(sources.Communications),
            Before = Shuffled(sources.Before),
            Requests = Shuffled(sources.Requests),
            Views = Shuffled([.. sources.Views]).ToDictionary(),
            RequestsBefore = Shuffled(sources.RequestsBefore!),
        })).ShouldBe(Outline.Of(document)));

    [Fact]
    public void Nothing_from_the_cut_off_on_is_in_it() => ForEvery((sources, document) =>
        Outline.Of(ComposeGeneralReport.From(sources with
        {
            Communications = [.. sources.Communications.Where(fact => fact.ReceivedAt < sources.CutOff)],
            Before = [.. sources.Before.Where(fact => fact.ReceivedAt < sources.CutOff)],
            Requests = [.. sources.Requests.Where(request => request.AskedAt < sources.CutOff).Select(request => Until(request, sources.CutOff))],
        })).ShouldBe(Outline.Of(document)));

    [Fact]
    public void Every_total_is_the_number_of_measures_and_every_communication_is_a_source() => ForEvery((sources, document) =>
    {
        var counted = Counted(sources);
        foreach (var (table, column) in Totals.Where(_ => counted.Length > 0))
            Figure(Outline.Table(document, table).Rows[^1], column).ShouldBe(counted.Length, table);
        Figure(Outline.Table(document, "key-figures").Rows[0], 1).ShouldBe(counted.Length);
        foreach (var states in Outline.Parts(document).OfType<Part.Table>().Where(table => table.Id == "states-areas"))
            Figure(states.Rows[^1], states.Columns.Count - 1).ShouldBe(counted.Length);
        MemberState.All.Sum(state => document.Sources.SingleOrDefault(group => group.Title == $"Communications of {Authority.Of(state).Name}")?.Count ?? 0)
            .ShouldBe(sources.Communications.Count(fact => fact.ReceivedAt < sources.CutOff));
    });

    [Fact]
    public void Rows_add_up_to_their_total() => ForEvery((_, document) =>
    {
        foreach (var (id, columns) in Sums)
        {
            foreach (var table in Outline.Parts(document).OfType<Part.Table>().Where(table => table.Id == id))
                ShouldAddUp(table, columns);
        }
    });

    [Fact]
    public void The_figures_of_each_state_are_those_counted_here() => ForEvery((sources, document) =>
    {
        var counted = Counted(sources).ToLookup(fact => fact.Reference.State.Code);
        var states = MemberState.All.ToDictionary(state => state.EnglishName);
        foreach (var row in Outline.Parts(document).OfType<Part.Table>().Where(table => table.Id == "states-conduct").SelectMany(table => table.Rows.SkipLast(1)))
        {
            var state = states[((Cell.Words)row.Cells[0]).Text.Replace(" (not bound)", "", StringComparison.Ordinal)];
            Figure(row, 1).ShouldBe(counted[state.Code].Count());
            Figure(row, 2).ShouldBe(counted[state.Code].Count(fact => fact.Late));
            Figure(row, 4).ShouldBe(counted[state.Code].Count(fact => fact.HasEnglishSummary));
        }
    });

    [Fact]
    public void Types_and_areas_are_those_counted_here() => ForEvery((sources, document) =>
    {
        var counted = Counted(sources);
        foreach (var (table, type) in Outline.Parts(document).OfType<Part.Chart>().SelectMany(chart => chart.Categories.Select((name, at) => (chart, name, at)))
            .Where(one => one.chart.Id == "measures-by-type").Select(one => (one.chart.Series[0].Values[one.at], one.name)))
            table.ShouldBe(counted.Count(fact => Named(fact.Type) == type));
        foreach (var area in Outline.Parts(document).OfType<Part.Chart>().Where(chart => chart.Id == "measures-by-area").SelectMany(chart => chart.Categories.Zip(chart.Series[0].Values)))
            area.Second.ShouldBe(counted.Count(fact => fact.Areas.Any(each => Key(each.ToString()) == Key(area.First))));
    });

    [Fact]
    public void At_most_ten_that_exist_are_selected_each_with_reasons_and_no_court_decision_for_requests() => ForEvery((sources, document) =>
    {
        var counted = Counted(sources).ToDictionary(fact => fact.Reference.ToString());
        var items = Outline.Parts(document).OfType<Part.Ranking>().SelectMany(ranking => ranking.Items).ToArray();

        items.Length.ShouldBeLessThanOrEqualTo(10);
        items.Select(item => item.Source).ShouldBeUnique();
        items.ShouldAllBe(item => counted.ContainsKey(item.Source) && item.Reasons.Count > 0);
        items.Where(item => counted[item.Source].Type == MeasureType.FinalCourtDecision)
            .ShouldAllBe(item => item.Reasons.All(reason => !reason.Contains("asked", StringComparison.Ordinal)));
    });

    [Fact]
    public void Every_measure_told_is_a_selected_one_and_stands_once() => ForEvery((_, document) =>
        Outline.Parts(document).OfType<Part.Measures>().SelectMany(measures => measures.Items).Select(item => item.Source).ShouldBe(
            Outline.Parts(document).OfType<Part.Ranking>().SelectMany(ranking => ranking.Items).Select(item => item.Source), ignoreOrder: true));

    private static string Named(MeasureType? type) => type switch
    {
        MeasureType.PolicyIntention => "Policy intention",
        MeasureType.LongTermProgramming => "Long-term programming",
        MeasureType.DraftLegislation => "Draft legislation",
        MeasureType.AdoptedLegislation => "Adopted legislation",
        MeasureType.FinalCourtDecision => "Final court decision",
        MeasureType.AdministrativeDecision => "Administrative decision",
        null => "Not for further distribution",
        _ => "Other",
    };

    private static string Key(string text) => text.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    private static T[] Shuffled<T>(IReadOnlyList<T> list)
    {
        T[] shuffled = [.. list];
        new Random(list.Count).Shuffle(shuffled);
        return shuffled;
    }

    private static void ForEvery(Action<GeneralSources, SummaryDocument> holds) => Check.One(Thorough, Prop.ForAll(Years, sources =>
        holds(sources, ComposeGeneralReport.From(sources))));

    /// <summary>The last stage of each measure that is counted: of a bound state, and public in any of its stages by the cut-off (F-10).</summary>
    private static CommunicationFact[] Counted(GeneralSources sources)
    {
        var (open, counted) = (new List<CommunicationFact>(sources.Communications.Where(fact => fact.ReceivedAt < sources.CutOff)), new List<CommunicationFact>());
        var last = LegalTime.DayOf(sources.CutOff.AddTicks(-1), Authority.Commission);
        while (open.Count > 0)
        {
            HashSet<CommunicationFact> one = [open[0]];
            while (open.Find(fact => !one.Contains(fact) && one.Any(of => of.Amends == fact.Reference || fact.Amends == of.Reference)) is { } more)
                one.Add(more);
            open.RemoveAll(one.Contains);
            if (one.First().Reference.State.Code != "DK" && one.Any(fact => fact.MadePublicOn is not { } day || day <= last))
                counted.Add(one.OrderBy(fact => fact.ReceivedAt).ThenBy(fact => fact.Reference.Number).Last());
        }

        return [.. counted];
    }

    private static decimal? Figure(TableRow row, int column) => Outline.Figure(row.Cells[column]);

    private static void ShouldAddUp(Part.Table table, IEnumerable<int> columns)
    {
        table.Rows[^1].IsTotal.ShouldBeTrue();
        foreach (var column in columns)
            Figure(table.Rows[^1], column)!.Value.ShouldBe(table.Rows.SkipLast(1).Sum(row => Figure(row, column) ?? 0), $"{table.Id}, column {column}");
    }

    private static InformationRequest Until(InformationRequest request, DateTimeOffset cutOff) =>
        request with { Events = [.. request.Events.Where(e => e.At < cutOff)] };

    /// <summary>A communication without its number: the day is the one after the public one where it is late.</summary>
    private static Gen<CommunicationFact> Facts(int year) =>
        from state in Gen.Elements(MemberState.All.Take(6))
        from day in Gen.Choose(0, 364)
        from type in Gen.Elements<MeasureType?>([.. Enum.GetValues<MeasureType>(), null])
        from areas in Gen.SubListOf<Area>(Enum.GetValues<Area>())
        from impact in Gen.SubListOf<Impact>(Enum.GetValues<Impact>())
        from late in Gen.Choose(-1, 120)
        from flags in Gen.Choose(0, 15)
        from amends in Gen.Choose(0, 10)
        select (Year.Fact($"MIM-{state}-{year}-0001", "2026-01-01", type, [.. areas]) with
        {
            ReceivedAt = new DateTimeOffset(year, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day),
            MadePublicOn = (flags & 1) == 0 ? null : new DateOnly(year, 1, 1).AddDays(day - Math.Max(0, late)),
            Late = late > 0,
            HasEnglishSummary = (flags & 2) == 0,
            Title = (flags & 4) == 0 ? "Title" : null,
            OriginalLanguage = (flags & 8) == 0 ? Language.Find(state.Languages[0]) : null,
            Impact = [.. impact],
            Amends = amends is > 0 and < 4 ? new Reference(state, year, amends) : null,
        });

    private static GeneralSources Sources(CommunicationFact[] now, CommunicationFact[] before, int days, int seed)
    {
        CommunicationFact[] facts = [.. now.Select(Numbered)];
        var dice = new Random(seed);
        return new GeneralSources(
            2026, new DateTimeOffset(2025, 12, 31, 23, 0, 0, TimeSpan.Zero).AddDays(days), facts, [.. before.Select(Numbered)],
            [.. facts.Where(_ => dice.Next(2) == 0).Select((fact, index) => Request(dice, fact, index + 1))],
            facts.Where(_ => dice.Next(3) == 0).ToDictionary(fact => fact.Reference.ToString(), _ => dice.Next(8)),
            [.. facts.Take(2).Select((_, index) => Year.Asked($"REQ-SE-2025-000{index + 1}", "MIM-AT-2025-0001", "2025-04-01"))])
        {
            Voices = facts.Where(_ => dice.Next(3) == 0).ToDictionary(
                fact => fact.Reference.ToString(), _ => (IReadOnlyList<Authority>)[.. MemberState.All.Where(_ => dice.Next(5) == 0).Select(Authority.Of), Authority.Commission]),
        };
    }

    private static CommunicationFact Numbered(CommunicationFact fact, int index) =>
        fact with { Reference = new Reference(fact.Reference.State, fact.Reference.Year, index + 1) };

    private static InformationRequest Request(Random dice, CommunicationFact about, int number)
    {
        var (asker, day) = (dice.Next(3) == 0 ? "COM" : MemberState.All[6 + dice.Next(20)].Code, about.ReceivedAt.AddDays(dice.Next(30)));
        var request = Year.Asked($"REQ-{asker}-2026-{number:0000}", about.Reference.ToString(), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var after = 1 + dice.Next(60);
        return dice.Next(4) switch
        {
            0 => request,
            1 => request.Declined(about.Reference.State.Code, after),
            2 => request.Withdrawn(after),
            _ => request.Answered(about.Reference.State.Code, after),
        };
    }
}
