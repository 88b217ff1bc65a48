using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The overview at the head of a semester report: key figures and charts.</summary>
internal static class SemesterOverview
{
    /// <summary>Draws it up.</summary>
    public static Section Of(SemesterView view) => new("overview", "Overview", [Key(view), .. SemesterCharts.Of(view)], []);

    private static Part.Table Key(SemesterView view)
    {
        var (now, before) = (view.Semester, view.Semester.Previous);
        return KeyFigures.Of(now.Words, before.Words,
        [
            ("Reports", view.Reports.Used.Count, view.Before.Used.Count),
            ("States that reported", ReportsExtent.States(view.Reports), ReportsExtent.States(view.Before)),
            ("Host countries reported on", ReportsExtent.HostCountries(view.Reports), ReportsExtent.HostCountries(view.Before)),
            ("Officers present on the last day", view.Deployments.On(now.Last).Count(), view.Deployments.On(before.Last).Count()),
            ("Reports held back", view.Reports.HeldBack.Count, view.Before.HeldBack.Count),
        ]);
    }
}
