using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>The indicators of those who must answer (MIM-10), or of those who answer voluntarily (MIM-14): the two are not to be mixed.</summary>
/// <param name="Duty">Whose.</param>
/// <param name="All">Of all states together.</param>
/// <param name="States">Of each state that was asked, in the order of the Union.</param>
public sealed record IndicatorSet(Duty Duty, IndicatorRow All, IReadOnlyList<IndicatorRow> States)
{
    /// <summary>The indicators of these cases, all of one duty.</summary>
    internal static IndicatorSet Of(Duty duty, IReadOnlyCollection<IndicatorCase> cases) => new(
        duty, IndicatorRow.Of(null, cases),
        [
            .. MemberState.All.Select(state => IndicatorRow.Of(state, [.. cases.Where(one => one.Reference.State == state)]))
                .Where(row => row.Cases.Count > 0),
        ]);
}
