using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>
/// The measures of a year before a cut-off, counted once for all sections: each once, however many communications tell of it, and only those that a state bound
/// by the Decision communicated and that are public (F-10). The others are counted apart.
/// </summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Communications">All communications that stand, by state in the order of the Union, then by number.</param>
/// <param name="Measures">The measures counted, in the same order by the stage reached.</param>
/// <param name="Unbound">How many measures came from states that the Decision does not bind.</param>
/// <param name="NotYetPublic">How many measures of bound states were not public when the report was drawn up: voluntary information (MIM-4).</param>
/// <param name="All">Figures of all measures counted.</param>
/// <param name="States">Figures of every Member State.</param>
/// <param name="Months">How many were first communicated in each month, by the clocks of Brussels, from January.</param>
internal sealed record MeasureYear(
    int Year, IReadOnlyList<CommunicationFact> Communications, IReadOnlyList<MeasureHistory> Measures, int Unbound, int NotYetPublic, MeasureFigures All,
    IReadOnlyDictionary<MemberState, MeasureFigures> States, IReadOnlyList<int> Months)
{
    /// <summary>The communications of the year that their states withdrew before the cut-off: they are no measures, and nothing of them is counted.</summary>
    public IReadOnlyList<CommunicationFact> Withdrawn { get; init; } = [];

    /// <summary>The stage reached of each measure counted.</summary>
    public IReadOnlyList<CommunicationFact> Facts { get; } = [.. Measures.Select(measure => measure.Latest)];

    /// <summary>The same, by state.</summary>
    public ILookup<MemberState, CommunicationFact> ByState { get; } = Measures.ToLookup(measure => measure.Latest.Reference.State, measure => measure.Latest);

    /// <summary>The communications that tell of the measure whose last one this is, oldest first.</summary>
    public ILookup<Reference, CommunicationFact> Stages { get; } = Measures
        .SelectMany(measure => measure.Stages, (measure, stage) => (measure.Latest.Reference, stage)).ToLookup(one => one.Reference, one => one.stage);

    /// <summary>The states whose measures are counted, in the order of the Union.</summary>
    public IReadOnlyList<MemberState> Notifying => [.. MemberState.All.Where(state => States[state].All > 0)];

    /// <summary>The states of which nothing came at all, in the order of the Union; of the others something may be counted apart.</summary>
    public IReadOnlyList<MemberState> Silent => [.. MemberState.All.Except(Communications.Concat(Withdrawn).Select(fact => fact.Reference.State))];

    /// <summary>Counts what these communications, those of the year that came before the cut-off (UTC), tell of.</summary>
    public static MeasureYear Of(int year, DateTimeOffset cutOff, IEnumerable<CommunicationFact> facts)
    {
        CommunicationFact[] known =
        [
            .. facts.Where(fact => fact.Reference.Year == year && fact.ReceivedAt < cutOff)
                .OrderBy(fact => UnionOrder.Rank(fact.Reference.State)).ThenBy(fact => fact.Reference.Number),
        ];
        // What a later stage follows stays the same measure, though a stage between them was withdrawn.
        var all = known.Where(Stands).ToArray();
        var measures = MeasureHistory.Of(known).Select(one => new MeasureHistory([.. one.Stages.Where(Stands)])).Where(one => one.Stages.Count > 0).OrderBy(one => UnionOrder.Rank(one.Latest.Reference.State)).ThenBy(one => one.Latest.Reference.Number)
            .ToLookup(one => one.IsBoundOn(new DateOnly(year, 12, 31)));
        var bound = measures[true].ToLookup(one => one.IsPublicBy(LegalTime.DayOf(cutOff.AddTicks(-1), Authority.Commission)));
        MeasureHistory[] counted = [.. bound[true]];
        var byState = counted.ToLookup(one => one.Latest.Reference.State, one => one.Latest);
        return new MeasureYear(
            year, all, counted, measures[false].Count(), bound[false].Count(), MeasureFigures.Of(counted.Select(one => one.Latest)),
            MemberState.All.ToDictionary(state => state, state => MeasureFigures.Of(byState[state])), ByMonth(counted))
        {
            Withdrawn = [.. known.Where(fact => !Stands(fact))],
        };

        bool Stands(CommunicationFact fact) => !(fact.WithdrawnAt < cutOff);
    }

    /// <summary>How many concern this area; one measure may concern several.</summary>
    public int Concerning(Area area) => Facts.Count(fact => fact.Areas.Contains(area));

    /// <summary>How many states communicated a measure of this class.</summary>
    public int StatesWith(MeasureClass one) => States.Values.Count(figures => figures.Of(one) > 0);

    private static int[] ByMonth(IEnumerable<MeasureHistory> counted)
    {
        var months = new int[12];
        foreach (var measure in counted)
            months[LegalTime.DayOf(measure.Stages[0].ReceivedAt, Authority.Commission).Month - 1]++;
        return months;
    }
}
