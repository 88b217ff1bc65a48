using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>
/// The list of deployments before a meeting (Article 8(2)(d) of Regulation 2019/1240) with facilitators and gaps (8(2)(b) and (e)), as it was known at a moment: what is announced later
/// changes the hub, not this. Who the officers are is in none of its types (Article 9(3)).
/// </summary>
/// <param name="Day">The day of the meeting.</param>
/// <param name="AsOf">Nothing announced later counts (UTC).</param>
/// <param name="At">When it was frozen (UTC).</param>
/// <param name="Deployments">Those that last on the day, and those to come.</param>
/// <param name="Networks">Who facilitates each network.</param>
/// <param name="Gaps">Countries of particular interest and whether an officer is there.</param>
public sealed record FrozenList(
    DateOnly Day, DateTimeOffset AsOf, DateTimeOffset At, IReadOnlyList<FrozenDeployment> Deployments, IReadOnlyList<FrozenNetwork> Networks, IReadOnlyList<FrozenGap> Gaps)
{
    /// <summary>The list for a day, as known at a moment.</summary>
    /// <param name="day">The day of the meeting.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="sources">What it is drawn from.</param>
    public static FrozenList Of(DateOnly day, DateTimeOffset asOf, DateTimeOffset now, ListSources sources)
    {
        var union = sources.Union.Where(each => each.RecordedAt <= asOf && !each.IsOver(day)).ToArray();
        var states = Liaison.Networks.Deployments.Between(day, day, asOf, sources.Secondments);
        var hosts = states.Made.Concat(states.ToCome).Select(each => each.HostCountry).Concat(union.Select(each => each.HostCountry)).Distinct().OrderBy(host => host.Name, StringComparer.Ordinal);
        return new FrozenList(
            day, asOf, now,
            [
                .. union.Select(each => new FrozenDeployment(
                    each.Case, each.By, each.HostCountry, each.City, each.HostKind, each.From, each.Until, each.IsPresent(day), each.Duties, [], [])),
                .. states.Made.Concat(states.ToCome).Select(each => new FrozenDeployment(
                    each.Number.ToString(), Authority.Of(each.State), each.HostCountry, each.City, each.HostKind, each.From, each.Until, each.IsPresent(day), each.Duties, each.JointWith, each.OnBehalfOf)),
            ],
            [.. hosts.Select(host => FrozenNetwork.Of(Network.Of(host, day, asOf, sources.Secondments).With(sources.Roles.FirstOrDefault(each => each.HostCountry == host), asOf), union))],
            [.. Liaison.Networks.Gaps.On(sources.Interests, day, asOf, sources.Secondments).Countries.Select(each => new FrozenGap(
                each.Interest.Country, union.Any(one => one.HostCountry == each.Interest.Country && one.IsPresent(day)) ? CoverageKind.OfficerThere : each.Kind))]);
    }

    /// <summary>The part of an authority.</summary>
    public IReadOnlyList<FrozenDeployment> Of(Authority party) => [.. Deployments.Where(each => each.By == party)];
}

/// <summary>What a list is drawn from.</summary>
/// <param name="Secondments">All secondments.</param>
/// <param name="Union">All deployments of the Commission and the agencies.</param>
/// <param name="Roles">Who holds which role in which network.</param>
/// <param name="Interests">The dated list of countries of particular interest.</param>
public sealed record ListSources(IReadOnlyList<Secondment> Secondments, IReadOnlyList<UnionDeployment> Union, IReadOnlyList<NetworkRoles> Roles, InterestList Interests);

/// <summary>A deployment in a frozen list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">Who deploys.</param>
/// <param name="HostCountry">The third country.</param>
/// <param name="City">Where; may be absent.</param>
/// <param name="HostKind">At whose office.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null when not set.</param>
/// <param name="IsThere">Whether the officer is there on the day; else it is to come.</param>
/// <param name="Duties">Description of the duties; may be absent.</param>
/// <param name="JointWith">States that deploy the officer jointly.</param>
/// <param name="OnBehalfOf">States whose interests the officer looks after.</param>
public sealed record FrozenDeployment(
    string Number, Authority By, Country HostCountry, string? City, HostKind HostKind, DateOnly From, DateOnly? Until, bool IsThere, string? Duties,
    IReadOnlyList<MemberState> JointWith, IReadOnlyList<MemberState> OnBehalfOf);

/// <summary>Who facilitates a network.</summary>
/// <param name="HostCountry">The country.</param>
/// <param name="Facilitator">Who is recorded; null for nobody.</param>
/// <param name="Due">By whom it is to be facilitated (Article 5(2)).</param>
public sealed record FrozenNetwork(Country HostCountry, Authority? Facilitator, FacilitationBy Due)
{
    /// <summary>The network.</summary>
    public static FrozenNetwork Of(Network network, IReadOnlyList<UnionDeployment> union) => new(network.HostCountry, network.Facilitator, Facilitation.Of(network, union).By);
}

/// <summary>Whether an officer is in a country of particular interest.</summary>
/// <param name="Country">The country.</param>
/// <param name="Kind">Whether an officer is there.</param>
public sealed record FrozenGap(Country Country, CoverageKind Kind);
