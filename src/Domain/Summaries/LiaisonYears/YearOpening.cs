using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>
/// The two paragraphs with which the yearly summary opens (W-21): the networks, and what they reported. Drafted from notices and reports; what the Commission writes
/// takes their place.
/// </summary>
internal static class YearOpening
{
    /// <summary>Id of the section.</summary>
    public const string Id = "opening";

    private const int MostNamed = 3;

    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view) => new(Id, "The year in short", [new Part.Drafted($"{Networks(view)}\n\n{Reports(view)}")], []);

    private static string Networks(YearView view)
    {
        Deployment[] now = [.. view.Deployments.On(view.Last)], before = [.. view.Deployments.On(view.First.AddDays(-1))];
        return string.Join(' ',
        [
            $"{SummaryPhrases.Capital(SummaryPhrases.Count(now.Length, "officer"))} {SummaryPhrases.Were(now.Length)} in host countries on {FormDate.ForPeople(view.Last)}, by the notices of secondment, "
                + $"after {SummaryPhrases.Count(before.Length)} a year before.",
            .. now.Length == 0 ? Array.Empty<string>() :
            [
                $"They came from {SummaryPhrases.Count(now.Select(one => one.State).InOrder().Count, "Member State")} and stood in "
                    + $"{SummaryPhrases.Count(now.Select(one => one.HostCountry).Distinct().Count(), "host country", "host countries")}.",
            ],
            $"{SummaryPhrases.Capital(SummaryPhrases.Count(SecondmentsSection.New(view).Count, "secondment"))} began in the year and {SummaryPhrases.Count(SecondmentsSection.Ended(view).Count)} ended.", Meetings(view),
        ]);
    }

    private static string Meetings(YearView view) => view.Meetings.Count == 0
        ? "No meeting of a network was held on the hub."
        : $"{SummaryPhrases.Capital(SummaryPhrases.Count(view.Meetings.Count, "meeting"))} of networks {SummaryPhrases.Were(view.Meetings.Count)} held on the hub, in "
            + $"{SummaryPhrases.List(view.Meetings.Select(HeldMeetings.Host).InOrder().Select(host => host.Name))}.";

    private static string Reports(YearView view)
    {
        if (view.Reports.Used.Count == 0)
            return $"No report on {view.Year} that could be used came in.";
        var persons = Charts.Largest(Charts.Compare(view.Reports.Flows, view.Before.Flows, figure => figure.Row), MostNamed);
        var came = $"{SummaryPhrases.Capital(ReportsExtent.Words(view.Reports))} came in on {view.Year}.";
        return persons.Count == 0 ? came : $"{came} Most persons were reported of {SummaryPhrases.List(persons.Select(Words))}. The annex has all figures and where they come from.";
    }

    private static string Words(Bar persons) => persons.Values[1] is { } before
        ? $"{persons.Name} ({SummaryPhrases.Number(persons.Values[0]!.Value)} after {SummaryPhrases.Number(before)})"
        : $"{persons.Name} ({SummaryPhrases.Number(persons.Values[0]!.Value)})";
}
