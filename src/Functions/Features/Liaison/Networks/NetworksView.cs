using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;

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
