using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>The local networks of liaison officers, for those who call their meetings.</summary>
internal interface INetworks
{
    /// <summary>The network in a country as it is known now.</summary>
    Task<Network> In(Country host, CancellationToken ct);

    /// <summary>
    /// The officers of a state who are in a country now and whose mailbox is known. Restricted (ILOB-20): to write to the officer, and for nothing that
    /// others read.
    /// </summary>
    Task<IReadOnlyList<Officer>> Officers(Country host, string state, CancellationToken ct);

    /// <summary>The state that acts as Presidency in a country on a day (F-8); null when none does.</summary>
    Task<MemberState?> ActingIn(Country host, DateOnly day, CancellationToken ct);

    /// <summary>The countries in which a state acts as Presidency on a day (F-8).</summary>
    Task<IReadOnlyList<Country>> WhereActs(MemberState state, DateOnly day, CancellationToken ct);
}
