using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>The local networks of liaison officers, for those who call their meetings.</summary>
internal interface INetworks
{
    /// <summary>The network in a country as it is known now.</summary>
    Task<Network> In(Country host, CancellationToken ct);

    /// <summary>The state that acts as Presidency in a country on a day (F-8); null when none does.</summary>
    Task<MemberState?> ActingIn(Country host, DateOnly day, CancellationToken ct);
}
