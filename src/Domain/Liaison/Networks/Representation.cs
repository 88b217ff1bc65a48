using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>Which states some officers stand for.</summary>
internal static class Representation
{
    /// <summary>The states that sent them, in the order of the Union.</summary>
    public static IReadOnlyList<MemberState> Own(IReadOnlyList<Deployment> officers) =>
        [.. MemberState.OfLiaison.Where(state => officers.Any(each => each.State == state))];

    /// <summary>The states that sent none of them and whose interests one of them looks after (ILOA-11), in the order of the Union.</summary>
    public static IReadOnlyList<MemberState> ByOthers(IReadOnlyList<Deployment> officers) =>
        [.. MemberState.OfLiaison.Where(state => officers.Any(each => each.OnBehalfOf.Contains(state))).Except(Own(officers))];
}
