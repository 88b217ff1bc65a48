using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Tests.Platform.Telemetry;

/// <summary>Hears the hub's own spans and metrics, in memory.</summary>
internal sealed class Heard : IDisposable
{
    private readonly ActivityListener spans;
    private readonly MeterListener metrics = new();

    public Heard()
    {
        spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == HubTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(spans);
        metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == HubTelemetry.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        metrics.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    /// <summary>Name and tags of each measurement, and its value.</summary>
    public ConcurrentQueue<(string What, double Value)> Measurements { get; } = new();

    public void Dispose()
    {
        spans.Dispose();
        metrics.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue(($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Value}"))}", value));
}
