using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The charts of the yearly summary.</summary>
internal static class YearCharts
{
    private const int Most = 10;

    /// <summary>Officers by host country and by state over the year, reports by state and semester, persons by nationality.</summary>
    public static IReadOnlyList<Part> Of(YearView view)
    {
        string[] days = [.. view.Days.Select(FormDate.ForPeople)];
        string[] years = [Number(view.Year), Number(view.Year - 1)];
        var officers = view.Deployments.During(view.First, view.Last).ToArray();
        var persons = Charts.Compare(view.Reports.Flows, view.Before.Flows, figure => figure.Row);
        return
        [
            .. Charts.Bars("chart-hosts", $"Officers by host country over the year, at most {Most} countries", "officers", days,
                Charts.Largest(officers.GroupBy(officer => officer.HostCountry.Name, (name, there) => Presence(view, name, there)), Most, by: 2), DevelopmentSection.HostsTable),
            .. Charts.Bars("chart-states", "Officers by seconding state over the year", "officers", days,
                [.. officers.GroupBy(officer => officer.State.EnglishName, (name, there) => Presence(view, name, there))], DevelopmentSection.StatesTable),
            .. Charts.Bars("chart-reports", "Reports by state and semester", "reports",
                [.. view.Semesters.Select(semester => SummaryPhrases.Capital(semester.Words))], Reports(view), ContributionsSection.FiguresTable),
            .. Charts.Bars("chart-nationalities", $"Persons reported by nationality, at most {Most}", "persons", years, Charts.Largest(persons, Most)),
        ];
    }

    private static Bar Presence(YearView view, string name, IEnumerable<Deployment> officers)
    {
        var all = officers.ToArray();
        return new(name, [.. view.Days.Select(day => (decimal?)all.Count(officer => officer.IsPresent(day)))]);
    }

    private static IReadOnlyList<Bar> Reports(YearView view) =>
    [
        .. view.Reports.Used.GroupBy(report => report.State.EnglishName, (name, reports) => (name, reports.ToLookup(report => report.Semester)))
            .Select(state => new Bar(state.name, [.. view.Semesters.Select(semester => (decimal?)state.Item2[semester].Count())])),
    ];

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
