using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>A local network in which a state takes part, as its officers and coordinators need it.</summary>
/// <param name="Network">The network today.</param>
/// <param name="Colleagues">Who is there, of all states, with mailbox and telephone (ILOB-19).</param>
/// <param name="Meetings">Its meetings ahead, by their beginning.</param>
public sealed record OwnNetwork(Network Network, IReadOnlyList<OfficerLine> Colleagues, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>
    /// The networks of some states, by the country's English name: where an officer of theirs is or is to come, and where another's officer looks after
    /// their interests (ILOA-11).
    /// </summary>
    /// <param name="states">The states; none have no network.</param>
    /// <param name="day">Today.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="secondments">Secondments, each once.</param>
    /// <param name="roles">Who holds which role, by country (F-8).</param>
    /// <param name="meetings">Meetings ahead, by their beginning.</param>
    public static IReadOnlyList<OwnNetwork> Of(
        IReadOnlyCollection<MemberState> states, DateOnly day, DateTimeOffset now, IReadOnlyList<Secondment> secondments,
        IReadOnlyDictionary<Country, NetworkRoles> roles, IReadOnlyList<Meeting> meetings) =>
    [
        .. Network.All(day, now, secondments)
            .Where(network => network.Present.Concat(network.ToCome).Any(one => states.Contains(one.State)) || network.RepresentedByOthers.Any(states.Contains))
            .Select(network => new OwnNetwork(
                network.With(roles.GetValueOrDefault(network.HostCountry), now), OfficerLine.On(secondments, now, day, network.HostCountry),
                [.. meetings.Where(meeting => meeting.Plan.Network?.HostCountry == network.HostCountry)])),
    ];
}
