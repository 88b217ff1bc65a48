using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Everything that went into a general report: communications by state, those of the year before, requests.</summary>
internal static class SourceGroups
{
    /// <summary>The groups; one without any source is left out.</summary>
    public static IReadOnlyList<SourceGroup> Of(GeneralFigures figures)
    {
        SourceGroup[] groups =
        [
            .. MemberState.All.Select(state => Group($"Communications of {SummaryPhrases.Name(state)}", figures.Now.Communications.Where(fact => fact.Reference.State == state))),
            Group($"Communications of {figures.Before.Year}, for comparison", figures.Before.Communications),
            Group(
                "Requests for additional information",
                RequestYear.InOrder(figures.Requests.Asked.UnionBy(figures.About, one => one.Reference))),
            Group($"Requests for additional information of {figures.Before.Year}, for comparison", figures.RequestsBefore?.Asked ?? []),
        ];
        return [.. groups.Where(group => group.Count > 0)];
    }

    /// <summary>The references of these communications, runs drawn together.</summary>
    public static IReadOnlyList<string> Runs(IEnumerable<CommunicationFact> facts) => Summaries.Runs.Of(
        facts.Select(fact => fact.Reference).Select(one => ($"MIM-{one.State.Code}-{one.Year}-", one.Number, one.ToString())));

    private static SourceGroup Group(string title, IEnumerable<CommunicationFact> facts) => new(title, Runs(facts), facts.Count());

    private static SourceGroup Group(string title, IReadOnlyList<InformationRequest> requests) => new(
        title,
        Summaries.Runs.Of(requests.Select(one => one.Reference)
            .Select(one => ($"REQ-{one.Asker.Code}-{one.Year}-", one.Number, one.ToString()))),
        requests.Count);
}
