using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>The requests for additional information that were asked in a year, as they stood at a cut-off.</summary>
/// <param name="Asked">The requests; those of the Commission first, then by state in the order of the Union.</param>
/// <param name="Obliged">Indicators of the states that had to answer (MIM-10).</param>
/// <param name="Voluntary">Indicators of the states that were asked to answer voluntarily (MIM-14).</param>
internal sealed record RequestYear(IReadOnlyList<InformationRequest> Asked, IndicatorSet Obliged, IndicatorSet Voluntary)
{
    private readonly Dictionary<string, int> askers = Asked.CountBy(request => request.Asker.Code).ToDictionary();
    private readonly Dictionary<string, int> asked = Asked.SelectMany(request => request.Addressees).CountBy(one => one.State.Code).ToDictionary();

    /// <summary>States that answered, each counted once for every request.</summary>
    public int Answers => Obliged.All.DaysToAnswer.Denominator + Voluntary.All.DaysToAnswer.Denominator;

    /// <summary>Median of the days to the first answer of those who had to answer; null when there is none.</summary>
    public decimal? MedianDays => Median.Of(Obliged.All.DaysToAnswer.Cases.Select(answered => answered.Days));

    /// <summary>Counts those of these requests that were asked in the year and before the cut-off (UTC).</summary>
    public static RequestYear Of(int year, DateTimeOffset cutOff, IEnumerable<InformationRequest> requests)
    {
        var (name, asOf) = (new SummaryName.General(year), cutOff.AddTicks(-1));
        var end = name.End < cutOff ? name.End : cutOff;
        var inYear = InOrder(requests.Where(request => request.AskedAt >= name.Begin && request.AskedAt < end));
        var sets = Indicators.Of(inYear, name.First, name.Last, asOf).Sets;
        return new RequestYear(inYear, sets.Single(set => set.Duty is Duty.Obliged), sets.Single(set => set.Duty is Duty.Voluntary));
    }

    /// <summary>Requests by asker, then by year and number.</summary>
    public static IReadOnlyList<InformationRequest> InOrder(IEnumerable<InformationRequest> requests) =>
    [
        .. requests.OrderBy(request => UnionOrder.Rank(request.Asker)).ThenBy(request => request.Reference.Year)
            .ThenBy(request => request.Reference.Number),
    ];

    /// <summary>How many requests this authority asked.</summary>
    public int AskedBy(Authority asker) => askers.GetValueOrDefault(asker.Code);

    /// <summary>How many requests were put to this state, withdrawn ones included.</summary>
    public int PutTo(MemberState state) => asked.GetValueOrDefault(state.Code);

    /// <summary>Indicators of this state where it had to answer; null when it never had.</summary>
    public IndicatorRow? ObligedRow(MemberState state) => Obliged.States.FirstOrDefault(row => row.State == state);

    /// <summary>The cases of this state, under both duties.</summary>
    public IReadOnlyList<IndicatorRow> Rows(MemberState state) =>
        [.. Obliged.States.Concat(Voluntary.States).Where(row => row.State == state)];
}
