using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>The list of deployments (ILOB-17).</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day; the same for the list of one day.</param>
/// <param name="AsOf">The moment whose knowledge counts (UTC).</param>
/// <param name="Made">Secondments that last on one of these days, by state and host country.</param>
/// <param name="ToCome">Those that had not begun by the last day: planned, or made for a later day.</param>
internal sealed record DeploymentsView(
    DateOnly First, DateOnly Last, DateTimeOffset AsOf, IReadOnlyList<DeploymentView> Made, IReadOnlyList<DeploymentView> ToCome)
{
    /// <summary>The list.</summary>
    public static DeploymentsView Of(Deployments list, DateTimeOffset asOf) =>
        new(list.First, list.Last, asOf, DeploymentView.Of(list.Made, list.Last), DeploymentView.Of(list.ToCome, list.Last));
}
