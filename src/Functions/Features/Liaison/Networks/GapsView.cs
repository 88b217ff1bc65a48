using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Features.Liaison.DeploymentList;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>Where officers are missing (ILOB-17).</summary>
/// <param name="IsListFilledIn">False while the operator has listed no country: then no gap can be named, which does not mean that there is none.</param>
/// <param name="Countries">The countries of particular interest that day.</param>
internal sealed record GapsView(bool IsListFilledIn, IReadOnlyList<CoverageLine> Countries)
{
    /// <summary>The gaps.</summary>
    public static GapsView Of(Gaps gaps, bool isListFilledIn) => new(isListFilledIn, [.. gaps.Countries.Select(CoverageLine.Of)]);
}

/// <summary>A country of particular interest.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Name">English name.</param>
/// <param name="Basis">Why it is on the list.</param>
/// <param name="Coverage">Whether an officer is there, one elsewhere covers it, or none does.</param>
/// <param name="Officers">How many officers are there.</param>
/// <param name="FromElsewhere">Officers in other countries who cover it.</param>
/// <param name="ToCome">Officers planned, or to come on a later day.</param>
internal sealed record CoverageLine(
    string Country, string Name, string Basis, CoverageKind Coverage, int Officers, IReadOnlyList<DeploymentView> FromElsewhere,
    IReadOnlyList<DeploymentView> ToCome)
{
    /// <summary>The country.</summary>
    public static CoverageLine Of(Coverage one) => new(
        one.Interest.Country.Code, one.Interest.Country.Name, one.Interest.Basis, one.Kind, one.Network.Present.Count,
        DeploymentView.Of(one.FromElsewhere), DeploymentView.Of(one.Network.ToCome));
}
