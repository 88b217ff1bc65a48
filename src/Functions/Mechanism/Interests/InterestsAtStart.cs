using MimFunctions.Platform.Configuration;

namespace MimFunctions.Mechanism.Interests;

/// <summary>Reads the countries of particular interest before anything is shown, so that a broken file stops the start and not a request.</summary>
/// <param name="interests">The list.</param>
internal sealed class InterestsAtStart(IInterests interests) : IHostedService
{
    /// <inheritdoc/>
    /// <exception cref="SettingException">The operator's file is broken.</exception>
    public Task StartAsync(CancellationToken cancellationToken) => interests.Current(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
