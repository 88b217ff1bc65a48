using System.Globalization;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The overview at the head of the yearly summary: key figures and charts.</summary>
internal static class YearOverview
{
    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view) => new("overview", "Overview", [Key(view), .. YearCharts.Of(view)], []);

    private static Part.Table Key(YearView view)
    {
        Deployment[] now = [.. view.Deployments.On(view.Last)], before = [.. view.Deployments.On(view.First.AddDays(-1))];
        return KeyFigures.Of(view.Year.ToString(CultureInfo.InvariantCulture), (view.Year - 1).ToString(CultureInfo.InvariantCulture),
        [
            ("Officers present on 31 December", now.Length, before.Length),
            ("Host countries with an officer on 31 December", Hosts(now), Hosts(before)),
            ("States with an officer on 31 December", States(now), States(before)),
            ("Reports", view.Reports.Used.Count, view.Before.Used.Count),
            ("States that reported", ReportsExtent.States(view.Reports), ReportsExtent.States(view.Before)),
            ("Host countries reported on", ReportsExtent.HostCountries(view.Reports), ReportsExtent.HostCountries(view.Before)),
            ("Reports held back", view.Reports.HeldBack.Count, view.Before.HeldBack.Count),
        ]);
    }

    private static int Hosts(IEnumerable<Deployment> officers) => officers.DistinctBy(officer => officer.HostCountry).Count();

    private static int States(IEnumerable<Deployment> officers) => officers.DistinctBy(officer => officer.State.Code).Count();
}
