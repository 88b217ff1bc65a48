using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The section on the countries of particular interest: where officers are, and where none is (ILOA-12, ILOB-17).</summary>
internal static class CoverageSection
{
    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view) => new("interest", "Countries of particular interest", view.Interests.Count == 0
        ? [new Part.Remark("The list of countries of particular interest is not filled in for this year: gaps cannot be told.")]
        : [.. Gaps(view), Table(view)], []);

    private static IEnumerable<Part> Gaps(YearView view)
    {
        var there = view.Deployments.On(view.Last).Select(officer => officer.HostCountry).ToHashSet();
        var gaps = view.Interests.Where(line => line.Covers(view.Last) && !there.Contains(line.Country)).Select(line => line.Country).InOrder();
        var elsewhere = Elsewhere.On(view.Last, view.Deployments);
        var names = SummaryPhrases.List(gaps.Select(country => Elsewhere.Words(country, elsewhere[country])));
        return gaps.Count == 0 ? [] : [new Part.Remark($"On the list on {FormDate.ForPeople(view.Last)}, but no officer there: {names}.")];
    }

    private static Part.Table Table(YearView view)
    {
        var officers = view.Deployments.All.ToLookup(officer => officer.HostCountry);
        var reports = view.Reports.Used.ToLookup(report => report.HostCountry);
        return new("interest-coverage", "Coverage of the countries of particular interest",
            [
                new("Country"), new("On the list"), new("Basis"),
                .. view.Days.Select(day => new TableColumn($"Officers on {FormDate.ForPeople(day)}", IsFigure: true)),
                .. view.Semesters.Select(semester => new TableColumn($"Reports on the {semester.Words}", IsFigure: true)),
            ],
            [.. view.Interests.Select(line => Row(view, line, [.. officers[line.Country]], [.. reports[line.Country]]))]);
    }

    private static TableRow Row(
        YearView view, CountryOfInterest line, IReadOnlyList<Deployment> officers, IReadOnlyList<LiaisonReport> reports) => new(
    [
        new Cell.Words(line.Country.Name), new Cell.Words(InterestLines.Period(line)), new Cell.Words(line.Basis),
        .. view.Days.Select(day => new Cell.Figure(officers.Count(officer => officer.IsPresent(day)))),
        .. view.Semesters.Select(semester => new Cell.Figure(reports.Count(report => report.Semester == semester))),
    ]);
}
