using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>
/// The two paragraphs with which the report opens (W-21): the situation in the host countries, and the networks. Drafted from the
/// contributions, each statement with its source; what the Presidency writes takes their place.
/// </summary>
internal static class SemesterOpening
{
    /// <summary>Id of the section.</summary>
    public const string Id = "opening";

    private const int MostHosts = 6, LongestQuote = 200, MostPractices = 3;

    /// <summary>Draws it up.</summary>
    public static Section Of(SemesterView view) => new(Id, "The semester in short", [new Part.Drafted($"{Situation(view)}\n\n{Networks(view)}")], []);

    private static string Situation(SemesterView view)
    {
        if (view.Reports.Used.Count == 0)
            return $"No report on the {view.Semester.Words} that could be used came in.";
        var hosts = view.Hosts.Where(host => host.Used.Count > 0).OrderByDescending(host => Persons(host.Areas) ?? 0).Select(Words).OfType<string>().Take(MostHosts);
        return string.Join(' ', hosts.Prepend($"{SummaryPhrases.Capital(ReportsExtent.Words(view.Reports))} came in on the {view.Semester.Words}."));
    }

    private static string? Words(HostContributions host) => Quotations.First(host, "b2Flows", "b11Outlook", "b1Environment", "incidents", "thirdCountryLaw") is { } said
        ? $"{host.Host.Name}{Persons(host)}: “{Excerpt.Of(said.Text, LongestQuote)}” ({said.Source})."
        : null;

    private static string Persons(HostContributions host) => (Persons(host.Areas), Figure.Sum(Figures.OfFlows(host.Before))) switch
    {
        (null, _) => "",
        ({ } now, null) => $", {SummaryPhrases.Number(now)} persons reported",
        ({ } now, { } before) => $", {SummaryPhrases.Number(now)} persons reported after {SummaryPhrases.Number(before)}",
    };

    private static decimal? Persons(IReadOnlyList<ReportedArea> areas) => Figure.Sum(areas.SelectMany(area => area.Flows));

    private static string Networks(SemesterView view) => string.Join(' ', [Officers(view), Meetings(view), .. Practices(view), .. Missing(view)]);

    private static string Officers(SemesterView view)
    {
        var present = view.Deployments.On(view.Semester.Last).ToArray();
        return present.Length == 0 ? $"No officer was in a host country on {FormDate.ForPeople(view.Semester.Last)}, by the notices of secondment."
            : $"{SummaryPhrases.Capital(SummaryPhrases.Count(present.Length, "officer"))} of {SummaryPhrases.Count(present.Select(one => one.State).InOrder().Count, "Member State")} "
            + $"{SummaryPhrases.Were(present.Length)} in {SummaryPhrases.Count(present.Select(one => one.HostCountry).Distinct().Count(), "host country", "host countries")} on "
            + $"{FormDate.ForPeople(view.Semester.Last)}, by the notices of secondment.";
    }

    private static string Meetings(SemesterView view) => view.Meetings.Count == 0
        ? "No meeting of a network was held on the hub."
        : $"Meetings of the networks were held on the hub in {SummaryPhrases.List(view.Meetings.GroupBy(HeldMeetings.Host)
            .Select(host => $"{host.Key.Name} ({string.Join(", ", host.Select(meeting => meeting.Reference))})"))}.";

    private static IEnumerable<string> Practices(SemesterView view) => view.Hosts
        .Select(host => (host.Host, Found: Quotations.First(host, "a6GoodPractice", "b9Assistance"))).Where(one => one.Found is not null).Take(MostPractices)
        .Select(one => $"{one.Host.Name}: “{Excerpt.Of(one.Found!.Text, LongestQuote)}” ({one.Found.Source}).");

    private static IEnumerable<string> Missing(SemesterView view)
    {
        var states = view.Hosts.SelectMany(host => host.Silent).Select(one => one.State).InOrder();
        return states.Count == 0 ? [] : [$"No report came from {SummaryPhrases.List(states)} on countries where it was to be expected; the annex says which."];
    }
}
