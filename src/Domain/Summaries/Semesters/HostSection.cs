using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The section on a host country: who reported and who is there, what is missing, meetings, figures in a sentence, and what the reports say.</summary>
internal static class HostSection
{
    private const int MostNationalities = 4;

    /// <summary>Draws it up; there is at least one report.</summary>
    public static Section Of(HostContributions host, SemesterView view) => new(
        $"host-{host.Host.Code}", host.Host.Name,
        [
            Summary(host, view.Semester), .. Posts.Differences(host, view.Semester).Select(text => new Part.Paragraph(text)), .. MissingWords.Remarks(host),
            .. view.Meetings.Where(meeting => HeldMeetings.Host(meeting) == host.Host).Select(meeting => new Part.Paragraph($"Meeting on {HeldMeetings.Words(meeting)}")),
            .. Flows(host), .. Returns(host), .. Quotations.InEnglish(host), .. Quotations.Elsewhere(host),
        ],
        []);

    private static Part.Paragraph Summary(HostContributions host, Semester semester)
    {
        var officers = host.Posted.Where(deployment => deployment.IsPresent(semester.Last)).ToArray();
        var reports = SummaryPhrases.Capital(SummaryPhrases.Count(host.Used.Count, "report", "reports"));
        var states = SummaryPhrases.List(host.Used.Select(report => report.State).InOrder());
        var present = SummaryPhrases.Capital(SummaryPhrases.Count(officers.Length, "officer", "officers"));
        var from = officers.Length == 0 ? "" : $", of {SummaryPhrases.List(officers.Select(officer => officer.State).InOrder())}";
        return new($"{reports} from {states}. {present} in the country on {FormDate.ForPeople(semester.Last)} by the notices of secondment{from}.");
    }

    /// <summary>Persons by nationality in one sentence for each area: figures of different areas are never added up.</summary>
    private static IEnumerable<Part> Flows(HostContributions host) =>
        from area in host.Areas
        let rows = Row.Of(area.Flows).Where(row => row.Sum is not null).ToArray()
        where rows.Length > 0
        let before = area.FlowsBefore.ToLookup(figure => figure.Row.Key)
        select new Part.Paragraph($"Persons reported{In(area)}: {SummaryPhrases.List(
        [
            .. rows.Take(MostNationalities).Select(row => $"{Row.Text(row.Labels)} {SummaryPhrases.Number(row.Sum!.Value)}{After(Figure.Sum(before[row.Key]))}"),
            .. rows.Length > MostNationalities ? ["others"] : Array.Empty<string>(),
        ])}.");

    private static IEnumerable<Part> Returns(HostContributions host) =>
        from area in host.Areas
        let now = Returned(area.Reports)
        where now is not null
        select new Part.Paragraph($"Returns{In(area)}: {SummaryPhrases.Number(now.Value)}{After(Returned(area.Before))}.");

    private static decimal? Returned(IEnumerable<LiaisonReport> reports) =>
        Figure.Sum(Figures.OfReturns(reports).Where(figure => figure.Row.Key == LiaisonFields.Returned));

    private static string After(decimal? before) => before is { } known ? $" (after {SummaryPhrases.Number(known)})" : "";

    private static string In(ReportedArea area) => area.IsWholeCountry ? "" : $" on {area.Region}";
}
