using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>
/// One measure with the communications of a year that tell of it: intention, draft, adopted act and court decision are stages of one (F-10). The evaluation of
/// 2009 counted different measures, not communications.
/// </summary>
/// <param name="Stages">The communications, oldest first; at least one.</param>
internal sealed record MeasureHistory(IReadOnlyList<CommunicationFact> Stages)
{
    /// <summary>The stage reached: how the measure is counted, named and told.</summary>
    public CommunicationFact Latest => Stages[^1];

    /// <summary>Whether the Decision binds its state on a day.</summary>
    public bool IsBoundOn(DateOnly day) => Participation.IsBound(Instrument.MutualInformation, Latest.Reference.State, day);

    /// <summary>Whether any stage of it was publicly available by a day (MIM-4); before, it is voluntary information.</summary>
    public bool IsPublicBy(DateOnly day) => Stages.Any(stage => stage.MadePublicOn is not { } made || made <= day);

    /// <summary>Puts together what follows one another, by the first communication in the order given.</summary>
    public static IReadOnlyList<MeasureHistory> Of(IReadOnlyList<CommunicationFact> facts)
    {
        var first = facts.ToDictionary(fact => fact.Reference, fact => fact.Reference);
        foreach (var fact in facts.Where(fact => fact.Amends is { } before && first.ContainsKey(before)))
            Join(first, fact.Reference, fact.Amends!);
        return
        [
            .. facts.GroupBy(fact => Root(first, fact.Reference))
                .Select(stages => new MeasureHistory([.. stages.OrderBy(stage => stage.ReceivedAt).ThenBy(stage => stage.Reference.Number)])),
        ];
    }

    private static void Join(Dictionary<Reference, Reference> first, Reference one, Reference other) => first[Root(first, one)] = Root(first, other);

    private static Reference Root(Dictionary<Reference, Reference> first, Reference of)
    {
        while (first[of] != of)
            of = first[of];
        return of;
    }
}
