using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The section on the countries of particular interest to the Union: which of them are covered (ILOA-12, ILOA-13).</summary>
internal static class InterestSection
{
    /// <summary>Draws it up.</summary>
    public static Section Of(SemesterView view) => new("interest", "Countries of particular interest", view.Interests.Count == 0
        ? [new Part.Remark("The list of countries of particular interest is not filled in for this semester: all host countries are shown.")]
        : Covered(view), []);

    private static IReadOnlyList<Part> Covered(SemesterView view)
    {
        var hosts = view.Hosts.ToDictionary(host => host.Host);
        var gaps = view.Interests.Select(line => line.Country).Distinct()
            .Where(country => !hosts.TryGetValue(country, out var host) || host is { Used.Count: 0, Posted.Count: 0 }).ToArray();
        var table = new Part.Table("interest-coverage", "Coverage of the countries of particular interest",
            [
                new("Country"), new("On the list"), new("Basis"), new($"Officers on {FormDate.ForPeople(view.Semester.Last)}", IsFigure: true),
                new("Reports", IsFigure: true),
            ],
            [.. view.Interests.Select(line => Row(view, line, hosts.GetValueOrDefault(line.Country)))]);
        var elsewhere = Elsewhere.On(view.Semester.Last, view.Deployments);
        var names = SummaryPhrases.List(gaps.Select(country => Elsewhere.Words(country, elsewhere[country])));
        return gaps.Length == 0 ? [table] : [new Part.Remark($"No report and no officer: {names}."), table];
    }

    private static TableRow Row(SemesterView view, CountryOfInterest line, HostContributions? host) => new(
    [
        new Cell.Words(line.Country.Name), new Cell.Words(InterestLines.Period(line)), new Cell.Words(line.Basis),
        new Cell.Figure(host is null ? 0 : host.Posted.Count(deployment => deployment.IsPresent(view.Semester.Last))),
        new Cell.Figure(host is null ? 0 : host.Used.Count),
    ], Sources: host?.Used.Select(report => report.Reference).ToArray());
}
