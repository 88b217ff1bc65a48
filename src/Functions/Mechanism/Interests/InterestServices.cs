using MimFunctions.Platform.Configuration;

namespace MimFunctions.Mechanism.Interests;

/// <summary>The countries of particular interest to the Union.</summary>
internal static class InterestServices
{
    /// <summary>The operator's list of countries of particular interest, read before the start.</summary>
    public static IServiceCollection AddInterests(this IServiceCollection services) => services
        .AddSingleton<InterestFile>().AddSingleton<IInterests>(provider => provider.GetRequiredService<InterestFile>())
        .AddSingleton<InterestRegister>()
        .AddHostedService<InterestsAtStart>();
}

/// <summary>Reads the countries of particular interest before anything is shown, so that a broken file stops the start and not a request.</summary>
/// <param name="interests">The list.</param>
internal sealed class InterestsAtStart(InterestFile interests) : IHostedService
{
    /// <inheritdoc/>
    /// <exception cref="SettingException">The operator's file is broken.</exception>
    public Task StartAsync(CancellationToken cancellationToken) => interests.AtStart(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
