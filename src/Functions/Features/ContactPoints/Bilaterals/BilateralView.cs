using MimFunctions.Domain.ContactPoints.Checks;

namespace MimFunctions.Features.ContactPoints.Bilaterals;

/// <summary>An arrangement of two states.</summary>
/// <param name="Number">Its number.</param>
/// <param name="States">Codes of the two.</param>
/// <param name="Terms">What was agreed.</param>
/// <param name="ProposedBy">Code of the state that proposed it.</param>
/// <param name="ConfirmedAt">When the other confirmed it (UTC); absent until then.</param>
/// <param name="EndedAt">When one of them ended it (UTC); absent while it holds.</param>
/// <param name="OpenedBy">Codes of those of the two that opened it to the network.</param>
public sealed record BilateralView(
    string Number, IReadOnlyList<string> States, BilateralTerms Terms, string ProposedBy, DateTimeOffset? ConfirmedAt, DateTimeOffset? EndedAt, IReadOnlyList<string> OpenedBy)
{
    /// <summary>The arrangement.</summary>
    public static BilateralView Of(BilateralArrangement each) => new(
        each.Case, [each.Number.First.Code, each.Number.Second.Code], each.Terms, each.ProposedBy.Code, each.ConfirmedAt, each.EndedAt, [.. each.OpenedBy.Select(state => state.Code)]);
}
