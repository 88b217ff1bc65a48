using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>Who is told what the Steering Board is told (ILOB-13): the Commission, the agencies, and every state of the networks.</summary>
public static class BoardParties
{
    /// <summary>All of them on a day, each once.</summary>
    public static IReadOnlyList<Authority> On(DateOnly day) => [.. UnionDeployment.Deploying, .. Participation.InNetworks(day).Select(Authority.Of)];
}
