using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The charts of a semester report.</summary>
internal static class SemesterCharts
{
    private const int Most = 10, MostPlaces = 6, MostOfPlace = 2, MostNationalities = 8;

    private const string Caution =
        "Figures of persons add up all reports, on whole countries and on regions of them. Several of them may have counted the same persons.";

    /// <summary>Officers by host country, persons by nationality, by host country and by both, returns by host country.</summary>
    public static IEnumerable<Part> Of(SemesterView view)
    {
        // A semester of which the hub has no report at all is nothing to compare with.
        string[] semesters = [SummaryPhrases.Capital(view.Semester.Words), SummaryPhrases.Capital(view.Semester.Previous.Words)];
        var both = view.Before.Used.Count == 0 ? semesters[..1] : semesters;
        var (flows, before) = (view.Reports.Flows, view.Before.Flows);
        return
        [
            .. Charts.Bars("chart-officers", $"Officers by host country on {FormDate.ForPeople(view.Semester.Last)}, at most {Most}", "officers",
                ["Officers"], Charts.Largest(Officers(view), Most)),
            .. Charts.Bars("chart-nationalities", $"Persons reported by nationality, at most {Most}", "persons", both,
                Charts.Largest(Charts.Compare(flows, before, figure => figure.Row), Most)),
            .. Charts.Bars("chart-flows", $"Persons reported by host country, at most {Most}", "persons", both,
                Charts.Largest(Charts.Compare(flows, before, Host), Most)),
            .. Places(flows),
            .. Charts.Bars("chart-returns", $"Returns by host country, at most {Most}", "returns", both,
                Charts.Largest(Charts.Compare(Returned(view.Reports), Returned(view.Before), Host), Most)),
            .. flows.Count == 0 ? [] : new Part[] { new Part.Paragraph(Caution) },
        ];
    }

    /// <summary>Who is where: the mix of nationalities differs from one host country to the next, and one chart of sums hides it.</summary>
    private static IReadOnlyList<Part> Places(IReadOnlyList<Figure> flows)
    {
        var hosts = flows.GroupBy(figure => figure.Report.HostCountry).Select(host => (host.Key.Name, Rows: Row.Of(host), Sum: Figure.Sum(host)))
            .Where(host => host.Sum > 0).OrderByDescending(host => host.Sum).ThenBy(host => host.Name, StringComparer.Ordinal).Take(MostPlaces).ToArray();
        var most = hosts.SelectMany(host => host.Rows.Where(row => row.Sum > 0).Take(MostOfPlace)).Select(row => row.Key).ToHashSet();
        var nationalities = Row.Of(flows).Where(row => most.Contains(row.Key)).Take(MostNationalities).ToArray();
        var shown = hosts.Where(host => nationalities.Any(row => Sum(host.Rows, row.Key) is not null)).ToArray();
        return Charts.Telling(new Part.Chart(
            "chart-places", $"Persons reported in each host country by nationality, the nationalities reported most; at most {MostPlaces} countries", ChartLook.Panels,
            "persons", [.. shown.Select(host => host.Name)],
            [.. nationalities.Select(row => new ChartSeries(Row.Text(row.Labels), [.. shown.Select(host => Sum(host.Rows, row.Key))]))]));

        static decimal? Sum(IReadOnlyList<Row> rows, string key) => rows.FirstOrDefault(row => row.Key == key)?.Sum;
    }

    private static IEnumerable<Bar> Officers(SemesterView view) => view.Deployments.On(view.Semester.Last)
        .CountBy(deployment => deployment.HostCountry)
        .Select(host => new Bar(host.Key.Name, [host.Value]));

    private static IReadOnlyList<Figure> Returned(ReportsAtCutOff reports) =>
        [.. Figures.OfReturns(reports.Used).Where(figure => figure.Row.Key == LiaisonFields.Returned)];

    private static RowName Host(Figure figure) => RowName.OfCountry(figure.Report.HostCountry.Code);
}
