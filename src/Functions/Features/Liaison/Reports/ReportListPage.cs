using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Reports as a page: one a row, by semester, country and state.</summary>
internal static class ReportListPage
{
    /// <summary>The page.</summary>
    /// <param name="semesters">The semesters, in their order.</param>
    /// <param name="reports">Their reports.</param>
    public static ShownPage Write(IReadOnlyList<Semester> semesters, IReadOnlyList<ReportLine> reports) => new ShownPage(
        "Reports of liaison networks",
        Html.From($"""
            <p class="over">liaison networks</p>
            <h1>Reports of liaison networks</h1>
            {semesters.Select(semester => Section(semester, [.. reports.Where(report => report.Semester == semester.ToString())]))}
            <p><a href="/api/liaison/reports?semester={semesters[^1].Previous.ToString()}">The {semesters[^1].Previous.Words}</a></p>
            """));

    private static Html Section(Semester semester, IReadOnlyList<ReportLine> reports) => Html.From($"""
        <h2>The {semester.Words}</h2>
        {(reports.Count == 0 ? Html.From($"<p>There is no report.</p>\n") : Table(semester, reports))}
        """);

    private static Html Table(Semester semester, IReadOnlyList<ReportLine> reports) => Html.From($"""
        <table aria-label="Reports on the {semester.Words}">
        <thead><tr><th scope="col">Host country</th><th scope="col">By</th><th scope="col">Report</th></tr></thead>
        <tbody>
        {reports.Select(Row)}</tbody>
        </table>

        """);

    private static Html Row(ReportLine report) => Html.From($"""
        <tr><th scope="row">{report.HostCountryName}{(report.Region is null ? "" : $", {report.Region}")}</th><td>{Authority.InLiaison(report.State)!.Name}</td><td><a href="/api/liaison/reports/{report.Number}">{report.Number}</a>, received on {FieldWords.Moment(report.ReceivedAt, report.State)}{HeldBack(report)}</td></tr>

        """);

    private static Html HeldBack(ReportLine report) => report.HeldBack ? Html.From($" <strong class=\"status warn\">held back</strong>") : default;
}
