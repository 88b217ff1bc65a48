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
            ("States that reported", States(view.Reports), States(view.Before)),
            ("Host countries reported on", Countries(view.Reports), Countries(view.Before)),
            ("Officers present on the last day", view.Secondments.On(now.Last).Count(), view.Secondments.On(before.Last).Count()),
            ("Reports held back", view.Reports.HeldBack.Count, view.Before.HeldBack.Count),
        ]);
    }

    private static int States(ReportsAtCutOff reports) => reports.Used.Select(report => report.State).InOrder().Count;

    private static int Countries(ReportsAtCutOff reports) => reports.Used.Select(report => report.HostCountry).Distinct().Count();
}
