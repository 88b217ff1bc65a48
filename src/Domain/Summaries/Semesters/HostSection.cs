using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The section on a host country: who contributed, what is missing, Part A and Part B, then the same for its regions.</summary>
internal static class HostSection
{
    /// <summary>Draws it up; there is at least one report.</summary>
    public static Section Of(HostContributions host, Semester semester)
    {
        var areas = ReportedArea.Of(host).ToLookup(area => area.IsWholeCountry, Area);
        return new($"host-{host.Host.Code}", host.Host.Name,
            [Summary(host, semester), .. MissingWords.Remarks(host), .. areas[true].SelectMany(whole => whole.Parts)],
            [.. areas[true].SelectMany(whole => whole.Sections), .. areas[false]]);
    }

    private static Section Area(ReportedArea area)
    {
        var sections = AreaSections.Of(area);
        return new(area.Id, $"{area.Host.Name}: {area.Region}", [.. AreaSections.Head(area, sections)], sections);
    }

    private static Part.Paragraph Summary(HostContributions host, Semester semester)
    {
        var officers = host.Posted.Where(deployment => deployment.IsPresent(semester.Last)).ToArray();
        var reports = SummaryWords.Capital(SummaryWords.Count(host.Used.Count, "report", "reports"));
        var states = SummaryWords.List(host.Used.Select(report => report.State).InOrder());
        var present = SummaryWords.Capital(SummaryWords.Count(officers.Length, "officer", "officers"));
        var from = officers.Length == 0 ? "" : $", of {SummaryWords.List(officers.Select(officer => officer.State).InOrder())}";
        return new($"{reports} from {states}. {present} in the country on {FormDate.ForPeople(semester.Last)}{from}.");
    }
}
