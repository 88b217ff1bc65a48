using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>All that the overview of the networks shows.</summary>
/// <param name="Day">The day.</param>
/// <param name="AsOf">The moment whose knowledge counts (UTC).</param>
/// <param name="Networks">By host country.</param>
/// <param name="Regions">By region covered.</param>
/// <param name="Gaps">The countries of particular interest.</param>
/// <param name="IsListFilledIn">Whether the operator has listed any country of interest, on whatever day.</param>
public sealed record NetworksOverview(
    DateOnly Day, DateTimeOffset AsOf, IReadOnlyList<Network> Networks, IReadOnlyList<RegionalNetwork> Regions, Gaps Gaps, bool IsListFilledIn)
{
    /// <summary>The overview of a day.</summary>
    public static NetworksOverview Of(DateOnly day, DateTimeOffset asOf, IReadOnlyList<Secondment> secondments, InterestList interests, IReadOnlyDictionary<Country, NetworkRoles>? roles = null) => new(
        day, asOf, [.. Network.All(day, asOf, secondments).Select(network => network.With(roles?.GetValueOrDefault(network.HostCountry), asOf))], RegionalNetwork.All(day, asOf, secondments), Gaps.On(interests, day, asOf, secondments),
        !interests.IsEmpty);
}
