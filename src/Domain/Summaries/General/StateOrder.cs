using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>The order of the Union (law.md 9.1), so that a report never depends on the order of its sources.</summary>
internal static class StateOrder
{
    private static readonly Dictionary<string, int> Places =
        MemberState.All.Index().ToDictionary(state => state.Item.Code, state => state.Index);

    /// <summary>Place of a state, from 0.</summary>
    public static int Of(MemberState state) => Places[state.Code];

    /// <summary>Place of an authority; institutions stand before the states.</summary>
    public static int Of(Authority authority) => authority.State is { } state ? Of(state) : -1;
}
