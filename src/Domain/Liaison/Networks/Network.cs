using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>The local network of the officers in one host country on a day (ILOA-7, ILOB-10).</summary>
/// <param name="HostCountry">The country.</param>
/// <param name="Day">The day.</param>
/// <param name="Present">The officers who are there, each secondment once.</param>
/// <param name="ToCome">Secondments planned, or made for a later day.</param>
public sealed record Network(Country HostCountry, DateOnly Day, IReadOnlyList<Deployment> Present, IReadOnlyList<Deployment> ToCome)
{
    /// <summary>The states with an officer of their own there, in the order of the Union.</summary>
    public IReadOnlyList<MemberState> Represented => Representation.Own(Present);

    /// <summary>The states that have none and whose interests another's officer looks after (ILOA-11), in the order of the Union.</summary>
    public IReadOnlyList<MemberState> RepresentedByOthers => [.. MemberState.OfLiaison.Where(Representation.ByOthers(Present).Concat(Agreed).Except(Represented).Contains)];

    /// <summary>The states that agreed with one that has an officer there to be represented by it; named in no notice.</summary>
    public IReadOnlyList<MemberState> Agreed { get; init; } = [];

    /// <summary>The state that is recorded as acting as Presidency there (F-8); null for none.</summary>
    public MemberState? Acting { get; init; }

    /// <summary>Who is recorded as facilitating it; null for nobody.</summary>
    public Authority? Facilitator { get; init; }

    /// <summary>Who calls its meetings.</summary>
    public Convenor Convenor => Convenor.On(Day, Represented, Acting);

    /// <summary>The same network with the roles that hold on its day (F-8).</summary>
    /// <param name="roles">What was recorded; null for nothing.</param>
    /// <param name="asOf">Nothing recorded later counts (UTC).</param>
    public Network With(NetworkRoles? roles, DateTimeOffset asOf) => this with
    {
        Acting = roles?.Holder(NetworkRole.ActingPresidency, Day, asOf)?.State,
        Facilitator = roles?.Holder(NetworkRole.Facilitator, Day, asOf),
    };

    /// <summary>The network of a country on a day, by what was known at a moment.</summary>
    /// <param name="host">The country.</param>
    /// <param name="day">The day.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="secondments">Secondments, each once.</param>
    public static Network Of(Country host, DateOnly day, DateTimeOffset asOf, IEnumerable<Secondment> secondments) =>
        Of(host, day, [.. Deployment.Known(secondments, asOf).Where(each => each.HostCountry == host)]);

    /// <summary>The networks of all countries where an officer is or will be, by the country's English name.</summary>
    /// <param name="day">The day.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="secondments">Secondments, each once.</param>
    public static IReadOnlyList<Network> All(DateOnly day, DateTimeOffset asOf, IEnumerable<Secondment> secondments) =>
    [
        .. Deployment.Known(secondments, asOf).Where(each => !each.IsOver(day)).GroupBy(each => each.HostCountry)
            .Select(there => Of(there.Key, day, [.. there])).OrderBy(network => network.HostCountry.Name, StringComparer.Ordinal),
    ];

    private static Network Of(Country host, DateOnly day, IReadOnlyList<Deployment> there) =>
        new(host, day, [.. there.Where(each => each.IsPresent(day))], [.. there.Where(each => each.IsToCome(day))]);
}
