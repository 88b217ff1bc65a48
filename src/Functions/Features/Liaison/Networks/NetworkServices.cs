using MimFunctions.Mechanism.Interests;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>What the local networks need.</summary>
internal static class NetworkServices
{
    /// <summary>The operator's list of countries of particular interest, read before the start.</summary>
    public static IServiceCollection AddNetworks(this IServiceCollection services) => services
        .AddSingleton<IInterests, InterestFile>()
        .AddHostedService<InterestsAtStart>();
}
