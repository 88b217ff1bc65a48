using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace MimFunctions.Telemetry;

/// <summary>
/// Has listening begin before the first event, and what is left sent when the hub stops. A process that is killed
/// loses the last seconds.
/// </summary>
internal sealed class TelemetryAtStart(TracerProvider traces, MeterProvider metrics) : IHostedService
{
    private const int LongestFlush = 3000; // milliseconds

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.Run(() => traces.ForceFlush(LongestFlush) & metrics.ForceFlush(LongestFlush), cancellationToken);
}
