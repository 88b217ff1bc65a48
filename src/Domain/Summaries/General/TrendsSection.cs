using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Trends, with one chart each that says something (W-19): by area, by type, by place. Their figures are tables of the annex.</summary>
internal static class TrendsSection
{
    private const int MostNamed = 2;

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "trends", "Trends",
        figures.Now.All.All == 0
            ? [new Part.Paragraph($"There was no measure in {figures.Now.Year}, so there is no trend to show.")]
            : [.. Areas(figures), .. Types(figures), .. Places(figures)],
        []);

    private static IEnumerable<Part> Areas(GeneralFigures figures) => Compare(
        figures, "measures-by-area", "Measures by area", AreasSection.FiguresTable,
        [.. MeasureWords.Areas.Select(area => (MeasureWords.Of(area), figures.Now.Concerning(area), figures.Before.Concerning(area)))]);

    private static IEnumerable<Part> Types(GeneralFigures figures) => Compare(
        figures, "measures-by-type", "Measures by type", TypesSection.FiguresTable,
        [.. MeasureWords.Types.Select(type => (MeasureWords.Of(type), figures.Now.All.Of(type), figures.Before.All.Of(type)))]);

    private static IEnumerable<Part> Compare(
        GeneralFigures figures, string id, string caption, string table, IReadOnlyList<(string Name, int Now, int Before)> counts)
    {
        var known = counts.Where(one => one.Now + one.Before > 0).ToArray();
        var chart = new Part.Chart(
            id, $"{caption}, {figures.Before.Year} and {figures.Now.Year}", ChartLook.Bars, "measures", [.. known.Select(one => one.Name)],
            [
                new ChartSeries($"{figures.Now.Year}", [.. known.Select(one => (decimal?)one.Now)]),
                .. figures.Before.All.All == 0 ? Array.Empty<ChartSeries>() : [new ChartSeries($"{figures.Before.Year}", [.. known.Select(one => (decimal?)one.Before)])],
            ],
            table);
        return [new Part.Paragraph($"{caption}: {Changes(figures, known)}"), .. Charts.Telling(chart)];
    }

    private static string Changes(GeneralFigures figures, IReadOnlyList<(string Name, int Now, int Before)> counts)
    {
        if (figures.Before.All.All == 0)
            return $"nothing is known of {figures.Before.Year} to compare with.";
        var (more, fewer) = (Named(counts, sign: 1), Named(counts, sign: -1));
        return (more.Length, fewer.Length) switch
        {
            (0, 0) => $"the numbers are those of {figures.Before.Year}.",
            (_, 0) => $"more than in {figures.Before.Year} on {more}.",
            (0, _) => $"fewer than in {figures.Before.Year} on {fewer}.",
            _ => $"more than in {figures.Before.Year} on {more}; fewer on {fewer}.",
        };
    }

    private static string Named(IReadOnlyList<(string Name, int Now, int Before)> counts, int sign) => SummaryPhrases.List(
    [
        .. counts.Where(one => sign * (one.Now - one.Before) > 0).OrderByDescending(one => sign * (one.Now - one.Before)).Take(MostNamed)
            .Select(one => $"{one.Name.ToLowerInvariant()} ({SummaryPhrases.Number(one.Now)} after {SummaryPhrases.Number(one.Before)})"),
    ]);

    private static IEnumerable<Part> Places(GeneralFigures figures)
    {
        MemberState[] states = [.. figures.Now.Notifying.OrderByDescending(state => figures.Now.States[state].All)];
        var areas = StatesSection.FirstAreas(figures);
        var chart = new Part.Chart(
            "measures-by-place", "Measures by Member State and the area named first", ChartLook.StackedBars, "measures",
            [.. states.Select(state => StatesSection.Marked(figures, state))],
            [.. areas.Select(area => new ChartSeries(MeasureWords.Of(area), [.. states.Select(state => (decimal?)StatesSection.Count(figures, state, area))]))],
            StatesSection.FiguresTable);
        return [new Part.Paragraph($"By Member State: {Half(figures, states)}"), .. Charts.Telling(chart)];
    }

    private static string Half(GeneralFigures figures, MemberState[] states)
    {
        var (sum, few) = (0, 0);
        while (sum * 2 < figures.Now.All.All)
            sum += figures.Now.States[states[few++]].All;
        var named = SummaryPhrases.List(states.Take(few).Select(state => $"{SummaryPhrases.Name(state)} ({SummaryPhrases.Number(figures.Now.States[state].All)})"));
        return $"{(sum == figures.Now.All.All ? "all measures" : "half of the measures or more")} came from {named}.";
    }
}
