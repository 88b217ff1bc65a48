using System.Diagnostics.Metrics;

namespace MimFunctions.Platform.Telemetry;

/// <summary>The hub's instruments. Units are UCUM, as OpenTelemetry has them; times are seconds.</summary>
internal static class HubMetrics
{
    /// <summary>Drops answered, by <c>mim.state</c> and <c>mim.outcome</c>.</summary>
    public static Counter<long> Files { get; } = Make.CreateCounter<long>("mim.files", "{file}", "Dropped files that were answered.");

    /// <summary>From when a file was complete in the drop to when its receipt was there, by <c>mim.outcome</c>.</summary>
    public static Histogram<double> DropToReceipt { get; } = Make.CreateHistogram(
        "mim.drop_to_receipt", "s", "From drop to receipt.", advice: Buckets(0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 3600));

    /// <summary>Mails after an attempt, by <c>mim.result</c> and <c>mim.step</c>.</summary>
    public static Counter<long> Mails { get; } = Make.CreateCounter<long>("mim.mails", "{mail}", "Attempts to hand a mail over.");

    /// <summary>What happened to requests for additional information, by <c>mim.event</c>: asked, answered.</summary>
    public static Counter<long> Requests { get; } = Make.CreateCounter<long>("mim.requests", "{request}", "Requests asked of a state, and answers.");

    /// <summary>Documents with messages that are not settled, by <c>mim.kind</c> and <c>mim.outbox</c>; as of the last sweep (<c>OutboxFigures</c>).</summary>
    public static Gauge<long> Owed { get; } = Make.CreateGauge<long>("mim.outbox.documents", "{document}", "Documents that owe messages.");

    /// <summary>Age of the oldest file in the drop; 0 when there is none. As of the last sweep.</summary>
    public static Gauge<double> OldestFile { get; } = Make.CreateGauge<double>("mim.drop.oldest", "s", "Age of the oldest file that waits.");

    /// <summary>Invocations, by <c>mim.function</c> and <c>mim.outcome</c>.</summary>
    public static Histogram<double> Functions { get; } = Make.CreateHistogram(
        "mim.function.duration", "s", "Invocations of functions.", advice: Buckets(0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 240, 480));

    private static Meter Make => HubTelemetry.Meter;

    private static InstrumentAdvice<double> Buckets(params double[] boundaries) => new() { HistogramBucketBoundaries = boundaries };
}
