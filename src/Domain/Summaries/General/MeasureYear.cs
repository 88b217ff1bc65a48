using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>The communications of a year before a cut-off, counted once for all sections.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Facts">The communications, by state in the order of the Union, then by number.</param>
/// <param name="ByState">The same, by state.</param>
/// <param name="All">Figures of all of them.</param>
/// <param name="States">Figures of every Member State.</param>
/// <param name="Months">How many came in each month, by the clocks of Brussels, from January.</param>
internal sealed record MeasureYear(
    int Year, IReadOnlyList<CommunicationFact> Facts, ILookup<MemberState, CommunicationFact> ByState, MeasureFigures All,
    IReadOnlyDictionary<MemberState, MeasureFigures> States, IReadOnlyList<int> Months)
{
    /// <summary>The states that communicated, in the order of the Union.</summary>
    public IReadOnlyList<MemberState> Notifying => [.. MemberState.All.Where(state => States[state].All > 0)];

    /// <summary>Counts those of these communications that are of the year and came before the cut-off (UTC).</summary>
    public static MeasureYear Of(int year, DateTimeOffset cutOff, IEnumerable<CommunicationFact> facts)
    {
        CommunicationFact[] counted =
        [
            .. facts.Where(fact => fact.Reference.Year == year && fact.ReceivedAt < cutOff)
                .OrderBy(fact => UnionOrder.Rank(fact.Reference.State)).ThenBy(fact => fact.Reference.Number),
        ];
        var months = new int[12];
        foreach (var fact in counted)
            months[LegalTime.DayOf(fact.ReceivedAt, Authority.Commission).Month - 1]++;
        var byState = counted.ToLookup(fact => fact.Reference.State);
        return new MeasureYear(
            year, counted, byState, MeasureFigures.Of(counted),
            MemberState.All.ToDictionary(state => state, state => MeasureFigures.Of(byState[state])), months);
    }

    /// <summary>How many concern this area; one measure may concern several.</summary>
    public int Concerning(Area area) => Facts.Count(fact => fact.Areas.Contains(area));

    /// <summary>How many states communicated a measure of this class.</summary>
    public int StatesWith(MeasureClass one) => States.Values.Count(figures => figures.Of(one) > 0);
}
