using MimFunctions.Platform.Configuration;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>Reads the public holidays before the hub counts anything, so that a broken file stops the start and not a request.</summary>
/// <param name="holidays">The lists.</param>
internal sealed class HolidaysAtStart(IHolidays holidays) : IHostedService
{
    /// <inheritdoc/>
    /// <exception cref="SettingException">The operator's file is broken.</exception>
    public Task StartAsync(CancellationToken cancellationToken) => holidays.Current(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
