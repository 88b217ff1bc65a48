using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Features.Liaison.DeploymentList;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>All networks on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="AsOf">The moment whose knowledge counts (UTC).</param>
/// <param name="Presidency">Code of the state that holds the Presidency on that day; absent when it is unknown.</param>
/// <param name="Networks">By host country.</param>
/// <param name="Regions">By region covered.</param>
/// <param name="Gaps">Countries of particular interest, and which of them have an officer.</param>
internal sealed record NetworksView(
    DateOnly On, DateTimeOffset AsOf, string? Presidency, IReadOnlyList<NetworkLine> Networks, IReadOnlyList<RegionLine> Regions, GapsView Gaps)
{
    /// <summary>The overview.</summary>
    public static NetworksView Of(NetworksOverview seen) => new(
        seen.Day, seen.AsOf, Presidencies.Of(Semester.Of(seen.Day))?.Code, [.. seen.Networks.Select(NetworkLine.Of)],
        [.. seen.Regions.Select(RegionLine.Of)], GapsView.Of(seen.Gaps, seen.IsListFilledIn));
}

/// <summary>A local network in numbers.</summary>
/// <param name="HostCountry">ISO 3166-1 alpha-2 code.</param>
/// <param name="Name">English name.</param>
/// <param name="Officers">How many are there.</param>
/// <param name="ToCome">How many are planned, or to come on a later day.</param>
/// <param name="Represented">Codes of the states with an officer of their own.</param>
/// <param name="RepresentedByOthers">Codes of the states that another's officer looks after.</param>
/// <param name="Convenor">Who calls its meetings.</param>
internal sealed record NetworkLine(
    string HostCountry, string Name, int Officers, int ToCome, IReadOnlyList<string> Represented, IReadOnlyList<string> RepresentedByOthers,
    ConvenorView Convenor)
{
    /// <summary>The network.</summary>
    public static NetworkLine Of(Network network) => new(
        network.HostCountry.Code, network.HostCountry.Name, network.Present.Count, network.ToCome.Count,
        [.. network.Represented.Select(state => state.Code)], [.. network.RepresentedByOthers.Select(state => state.Code)],
        ConvenorView.Of(network.Convenor));
}

/// <summary>A regional network in numbers.</summary>
/// <param name="Region">The region, as most notices write it.</param>
/// <param name="Officers">How many cover it besides their host country.</param>
/// <param name="HostCountries">Codes of their host countries.</param>
/// <param name="Represented">Codes of the states with an officer of their own.</param>
/// <param name="Convenor">Who calls its meetings.</param>
internal sealed record RegionLine(
    string Region, int Officers, IReadOnlyList<string> HostCountries, IReadOnlyList<string> Represented, ConvenorView Convenor)
{
    /// <summary>The network.</summary>
    public static RegionLine Of(RegionalNetwork network) => new(
        network.Region, network.Present.Count, [.. network.HostCountries.Select(country => country.Code)],
        [.. network.Represented.Select(state => state.Code)], ConvenorView.Of(network.Convenor));
}

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
