using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The charts of a semester report, and the key figures of its annex.</summary>
internal static class SemesterOverview
{
    /// <summary>Draws it up.</summary>
    public static Section Of(SemesterView view) => new(
        "overview", "Trends", SemesterCharts.Of(view).ToArray() is { Length: > 0 } charts ? charts : [new Part.Paragraph("There are too few figures for a chart.")], []);

    /// <summary>The key figures.</summary>
    public static Section Key(SemesterView view) => new("figures-key", "Key figures", [Table(view)], []);

    private static Part.Table Table(SemesterView view)
    {
        var (now, before) = (view.Semester, view.Semester.Previous);
        return KeyFigures.Of(now.Words, before.Words,
        [
            ("Reports", view.Reports.Used.Count, view.Before.Used.Count),
            ("States that reported", ReportsExtent.States(view.Reports), ReportsExtent.States(view.Before)),
            ("Host countries reported on", ReportsExtent.HostCountries(view.Reports), ReportsExtent.HostCountries(view.Before)),
            ("Officers present on the last day", view.Deployments.On(now.Last).Count(), view.Deployments.On(before.Last).Count()),
            ("Meetings of networks held on the hub", view.Meetings.Count, view.MeetingsBefore.Count),
            ("Reports held back", view.Reports.HeldBack.Count, view.Before.HeldBack.Count),
        ]);
    }
}
