using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries;

/// <summary>The order in which the Member States stand in documents of the Union (docs/law.md 9.1), so that a report never depends on the order of its sources.</summary>
internal static class UnionOrder
{
    private static readonly Dictionary<string, int> Ranks = MemberState.OfLiaison.Index().ToDictionary(entry => entry.Item.Code, entry => entry.Index);

    /// <summary>Place of the state, from 0.</summary>
    public static int Rank(MemberState state) => Ranks[state.Code];

    /// <summary>Place of an authority; institutions stand before the states.</summary>
    public static int Rank(Authority authority) => authority.State is { } state ? Rank(state) : -1;

    /// <summary>The reports by state, then by number.</summary>
    public static IOrderedEnumerable<LiaisonReport> InOrder(this IEnumerable<LiaisonReport> reports) =>
        reports.OrderBy(report => (Rank(report.State), report.Number.Year, report.Number.Number));

    /// <summary>The secondments by state, then by number.</summary>
    public static IOrderedEnumerable<Deployment> InOrder(this IEnumerable<Deployment> deployments) =>
        deployments.OrderBy(deployment => (Rank(deployment.State), deployment.Number.Year, deployment.Number.Number));

    /// <summary>The countries, each once, by English name whatever its accents.</summary>
    public static IReadOnlyList<Country> InOrder(this IEnumerable<Country> countries) =>
        [.. countries.Distinct().OrderBy(country => LooseText.Key(country.Name), StringComparer.Ordinal)];

    /// <summary>The states, each once.</summary>
    public static IReadOnlyList<MemberState> InOrder(this IEnumerable<MemberState> states) =>
        [.. states.DistinctBy(state => state.Code).OrderBy(Rank)];
}
