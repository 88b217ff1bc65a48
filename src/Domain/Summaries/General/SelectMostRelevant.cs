using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Proposes the most relevant communications of a year (MIM-24), by points that anyone can count again.</summary>
internal static class SelectMostRelevant
{
    /// <summary>How many are proposed at most.</summary>
    public const int Most = 10;

    /// <summary>How many of one state, unless that leaves fewer than <see cref="Most"/>.</summary>
    public const int MostOfAState = 3;

    /// <summary>
    /// The most relevant first; communications of the same points by their reference. Each has at least one point. Takes time in proportion
    /// to the communications: only the best of each state are sorted.
    /// </summary>
    public static IReadOnlyList<Merits> From(GeneralFigures figures) =>
        [.. Ranked(Limited(Weighed(figures).Where(one => one.Score > 0)))];

    private static IEnumerable<Merits> Limited(IEnumerable<Merits> all)
    {
        var best = all.GroupBy(one => one.Fact.Reference.State.Code).SelectMany(state => Ranked(state).Take(Most).Index()).ToLookup(
            one => one.Index < MostOfAState, one => one.Item);
        return Ranked(best[true]).Concat(Ranked(best[false])).Take(Most);
    }

    private static IOrderedEnumerable<Merits> Ranked(IEnumerable<Merits> all) => all
        .OrderByDescending(one => one.Score)
        .ThenBy(one => one.Fact.Reference.State.Code, StringComparer.Ordinal)
        .ThenBy(one => one.Fact.Reference.Number);

    private static IEnumerable<Merits> Weighed(GeneralFigures figures)
    {
        var asked = figures.About.ToLookup(request => ((RequestSubject.Measure)request.About).Reference, request => request.Asker);
        var followers = figures.Now.Facts.Where(fact => fact.Amends is not null).ToLookup(fact => fact.Amends!);
        var first = FirstOfAreas(figures.Now.Facts);
        return figures.Now.Facts.Select(fact => new Merits(
            fact,
            IsOpenToRequests(fact) ? asked[fact.Reference].Where(asker => asker.State is not null).Distinct().Count() : 0,
            IsOpenToRequests(fact) && asked[fact.Reference].Any(asker => asker.State is null),
            figures.Views.GetValueOrDefault(fact.Reference),
            followers[fact.Reference].Count(),
            IsOpen(fact) && followers[fact.Reference].All(IsOpen),
            [.. first[fact.Reference]]).Scored());
    }

    private static ILookup<Reference, Area> FirstOfAreas(IReadOnlyList<CommunicationFact> facts) => MeasureWords.Areas
        .Select(area => (Area: area, First: facts.Where(fact => fact.Areas.Contains(area)).MinBy(fact => fact.ReceivedAt)))
        .Where(found => found.First is not null)
        .ToLookup(found => found.First!.Reference, found => found.Area);

    /// <summary>Nobody may ask about a final court decision (MIM-11), so a request never speaks for one.</summary>
    private static bool IsOpenToRequests(CommunicationFact fact) => fact.Type is not MeasureType.FinalCourtDecision;

    private static bool IsOpen(CommunicationFact fact) =>
        fact.Type is MeasureType.PolicyIntention or MeasureType.LongTermProgramming or MeasureType.DraftLegislation;
}
