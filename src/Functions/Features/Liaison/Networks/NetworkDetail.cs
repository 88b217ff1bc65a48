using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>All that the page of one network shows.</summary>
/// <param name="Network">The network on a day.</param>
/// <param name="AsOf">The moment whose knowledge counts (UTC).</param>
/// <param name="Meetings">Its meetings ahead, by their beginning.</param>
/// <param name="History">Every secondment that was ever announced for the country, each as its notices in their order.</param>
public sealed record NetworkDetail(
    Network Network, DateTimeOffset AsOf, IReadOnlyList<Meeting> Meetings, IReadOnlyList<IReadOnlyList<Deployment>> History)
{
    /// <summary>Who holds which role there, as recorded up to that moment (F-8).</summary>
    public NetworkRoles? Roles { get; init; }

    /// <summary>The network of a country on a day.</summary>
    public static NetworkDetail Of(
        Country host, DateOnly day, DateTimeOffset asOf, IReadOnlyList<Secondment> secondments, IReadOnlyList<Meeting> meetings, NetworkRoles? roles = null) => new(
        Network.Of(host, day, asOf, secondments).With(roles, asOf), asOf, meetings,
        [
            .. secondments.Select(each => each.AsOf(asOf)).OfType<Secondment>().Select(Deployment.EachOf)
                .Where(notices => notices.Any(notice => notice.HostCountry == host))
                .OrderBy(notices => notices[0].AnnouncedAt).ThenBy(notices => notices[0].Number.ToString(), StringComparer.Ordinal),
        ])
        {
            Roles = roles is null ? null : roles with { Recorded = [.. roles.Recorded.Where(one => one.At <= asOf)] },
        };
}
