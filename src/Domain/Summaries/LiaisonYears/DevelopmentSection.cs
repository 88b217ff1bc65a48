using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The section on how the networks grew or shrank over the year, by host country and by seconding state.</summary>
internal static class DevelopmentSection
{
    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view)
    {
        var officers = view.Deployments.During(view.First, view.Last).ToArray();
        var counts = view.Days.Select(day => $"{SummaryWords.Count(view.Deployments.On(day).Count(), "officer", "officers")} on {FormDate.ForPeople(day)}");
        var words = new Part.Paragraph($"{SummaryWords.Capital(SummaryWords.List(counts))}.");
        if (officers.Length == 0)
            return new("development", "Development of the networks", [words], []);
        var hosts = officers.ToLookup(officer => officer.HostCountry);
        return new("development", "Development of the networks",
            [
                words,
                PresenceTable.Of("officers-by-host", "Officers by host country", ["Host country", "Seconding states"], view.Days,
                    [
                        .. hosts.Select(host => host.Key).InOrder()
                            .Select(host => ((IReadOnlyList<string>)[host.Name, SummaryWords.List(hosts[host].Select(officer => officer.State).InOrder())], hosts[host].ToArray())),
                    ]),
                PresenceTable.Of("officers-by-state", "Officers by seconding state", ["State"], view.Days,
                    [.. officers.GroupBy(officer => officer.State.EnglishName).Select(state => ((IReadOnlyList<string>)[state.Key], state.ToArray()))]),
            ], []);
    }
}
