using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The section on how the networks grew or shrank over the year, by host country and by seconding state.</summary>
internal static class DevelopmentSection
{
    /// <summary>Ids of the tables that have the figures of charts.</summary>
    public const string HostsTable = "officers-by-host", StatesTable = "officers-by-state";

    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view)
    {
        var officers = view.Deployments.During(view.First, view.Last).ToArray();
        return new("development", "Development of the networks",
            officers.Length == 0 ? [InWords(view)] : [InWords(view), ByHost(view, officers), ByState(view, officers)], []);
    }

    private static Part.Paragraph InWords(YearView view)
    {
        var counts = view.Days.Select(day => (Day: FormDate.ForPeople(day), Officers: view.Deployments.On(day).Count()))
            .Select(count => $"{SummaryPhrases.Count(count.Officers, "officer", "officers")} on {count.Day}");
        return new($"{SummaryPhrases.Capital(SummaryPhrases.List(counts))}.");
    }

    private static Part.Table ByHost(YearView view, IEnumerable<Deployment> officers)
    {
        var hosts = officers.ToLookup(officer => officer.HostCountry);
        return PresenceTable.Of(HostsTable, "Officers by host country", ["Host country", "Seconding states"], view.Days,
            [.. hosts.Select(host => host.Key).InOrder().Select(host => new OfficerGroup([host.Name, States(hosts[host])], [.. hosts[host]]))]);
    }

    private static Part.Table ByState(YearView view, IEnumerable<Deployment> officers) => PresenceTable.Of(
        StatesTable, "Officers by seconding state", ["State"], view.Days,
        [.. officers.GroupBy(officer => officer.State.EnglishName).Select(state => new OfficerGroup([state.Key], [.. state]))]);

    private static string States(IEnumerable<Deployment> officers) => SummaryPhrases.List(officers.Select(officer => officer.State).InOrder());
}
