using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>
/// Proposes the most relevant measures of a year (MIM-24), by grounds that anyone can count again. Each kind of measure has its place, court decisions above
/// all: that none came up was the finding of 2009. Only other parties speak for a measure, each once (F-11).
/// </summary>
internal static class SelectMostRelevant
{
    /// <summary>How many are proposed at most.</summary>
    public const int Most = 10;

    /// <summary>How many of one state, unless that leaves fewer than <see cref="Most"/>.</summary>
    public const int MostOfAState = 3;

    /// <summary>How many final court decisions have a place of their own.</summary>
    public const int CourtDecisions = 3;

    /// <summary>
    /// Final court decisions first, then the most relevant first; measures of the same points by their reference. Takes time in proportion to the measures:
    /// only the best of each state are sorted.
    /// </summary>
    public static IReadOnlyList<Merits> From(GeneralFigures figures)
    {
        Merits[] all = [.. Weighed(figures)];
        Merits[] placed = [.. MeasureClass.Places.SelectMany(kind => Placed(all, kind))];
        var taken = placed.Select(one => one.Fact.Reference).ToHashSet();
        var others = Limited(placed, all.Where(one => one.Score > 0 && !taken.Contains(one.Fact.Reference)));
        return [.. placed.Concat(others).OrderByDescending(IsCourtDecision).ThenByDescending(one => one.Score).ThenBy(State, StringComparer.Ordinal).ThenBy(Number)];
    }

    /// <summary>The best of a kind, with or without points; it has its place for being of that kind.</summary>
    private static IEnumerable<Merits> Placed(IEnumerable<Merits> all, MeasureClass kind) =>
        Ranked(all.Where(one => kind.Types.Contains(one.Fact.Type))).Take(kind == MeasureClass.CourtDecisions ? CourtDecisions : 1)
            .Select(one => one with { PlaceOf = kind });

    private static IEnumerable<Merits> Limited(Merits[] placed, IEnumerable<Merits> all)
    {
        var have = placed.CountBy(State).ToDictionary();
        var best = all.GroupBy(State).SelectMany(state => Ranked(state).Take(Most).Index()).ToLookup(
            one => one.Index + have.GetValueOrDefault(State(one.Item)) < MostOfAState, one => one.Item);
        return Ranked(best[true]).Concat(Ranked(best[false])).Take(Most - placed.Length);
    }

    private static IOrderedEnumerable<Merits> Ranked(IEnumerable<Merits> all) => all
        .OrderByDescending(one => one.Score).ThenBy(State, StringComparer.Ordinal).ThenBy(Number);

    private static IEnumerable<Merits> Weighed(GeneralFigures figures)
    {
        var asked = figures.About.ToLookup(request => ((RequestSubject.Measure)request.About).Reference, request => request.Asker);
        var first = FirstOfAreas(figures.Now.Measures);
        return figures.Now.Measures.Select(one => new Merits(
            one.Latest, IsCourtDecision(one.Latest) ? [] : Others(figures, one, one.Stages.SelectMany(stage => asked[stage.Reference])),
            Others(figures, one, figures.Voices[one.Latest.Reference]), one.Stages.Count, IsOpen(one.Latest), [.. first[one.Latest.Reference]]).Scored());
    }

    /// <summary>The Commission and the other Member States that the Decision binds, each once: nobody pushes its own measure.</summary>
    private static Authority[] Others(GeneralFigures figures, MeasureHistory measure, IEnumerable<Authority> parties) =>
    [
        .. parties.Distinct().Where(party => party.State is { } state ? state != measure.Latest.Reference.State && figures.Bound.Contains(state) : party == Authority.Commission)
            .OrderBy(party => party.State is { } state ? UnionOrder.Rank(state) : int.MaxValue),
    ];

    private static ILookup<Reference, Area> FirstOfAreas(IReadOnlyList<MeasureHistory> measures) => MeasureWords.Areas
        .Select(area => (Area: area, First: measures.Where(one => one.Latest.Areas.Contains(area)).MinBy(one => one.Stages[0].ReceivedAt)))
        .Where(found => found.First is not null)
        .ToLookup(found => found.First!.Latest.Reference, found => found.Area);

    private static string State(Merits one) => one.Fact.Reference.State.Code;

    private static int Number(Merits one) => one.Fact.Reference.Number;

    private static bool IsCourtDecision(Merits one) => IsCourtDecision(one.Fact);

    /// <summary>Nobody may ask about a final court decision (MIM-11), so a request never speaks for one.</summary>
    private static bool IsCourtDecision(CommunicationFact fact) => fact.Type is MeasureType.FinalCourtDecision;

    private static bool IsOpen(CommunicationFact fact) =>
        fact.Type is MeasureType.PolicyIntention or MeasureType.LongTermProgramming or MeasureType.DraftLegislation;
}
