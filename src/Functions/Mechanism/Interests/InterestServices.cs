namespace MimFunctions.Mechanism.Interests;

/// <summary>The countries of particular interest to the Union.</summary>
internal static class InterestServices
{
    /// <summary>The operator's list of countries of particular interest, read before the start.</summary>
    public static IServiceCollection AddInterests(this IServiceCollection services) => services
        .AddSingleton<IInterests, InterestFile>()
        .AddSingleton<InterestRegister>()
        .AddHostedService<InterestsAtStart>();
}
