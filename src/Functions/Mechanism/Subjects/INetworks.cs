using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>The local networks of liaison officers, for those who call their meetings.</summary>
internal interface INetworks
{
    /// <summary>The network in a country as it is known now.</summary>
    Task<Network> In(Country host, CancellationToken ct);
}
