using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The order in which the Member States stand in documents of the Union (law.md 9.1), then by number.</summary>
internal static class UnionOrder
{
    private static readonly Dictionary<string, int> Ranks = MemberState.All.Index().ToDictionary(entry => entry.Item.Code, entry => entry.Index);

    /// <summary>Place of the state, from 0.</summary>
    public static int Rank(MemberState state) => Ranks[state.Code];

    /// <summary>The reports by state, then by number.</summary>
    public static IOrderedEnumerable<LiaisonReport> InOrder(this IEnumerable<LiaisonReport> reports) =>
        reports.OrderBy(report => (Rank(report.State), report.Number.Year, report.Number.Number));

    /// <summary>The secondments by state, then by number.</summary>
    public static IOrderedEnumerable<Secondment> InOrder(this IEnumerable<Secondment> secondments) =>
        secondments.OrderBy(secondment => (Rank(secondment.State), secondment.Number.Year, secondment.Number.Number));

    /// <summary>The states, each once.</summary>
    public static IReadOnlyList<MemberState> InOrder(this IEnumerable<MemberState> states) =>
        [.. states.DistinctBy(state => state.Code).OrderBy(Rank)];
}
