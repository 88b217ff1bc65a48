using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MimFunctions.Platform.Telemetry;

/// <summary>
/// What the hub's own code says about its work, in the types of the framework only: who listens, and where it goes, is decided in
/// <c>TelemetryServices</c>. Never personal or restricted content (docs/rules.md, rule 5): codes of states, references, the first digits of
/// digests, names of functions and queues, kinds of faults.
/// </summary>
internal static class HubTelemetry
{
    /// <summary>Name of the source of spans and of the meter.</summary>
    public const string Name = "MimFunctions";

    /// <summary>Spans.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Metrics (<see cref="HubMetrics"/>).</summary>
    public static Meter Meter { get; } = new(Name);
}
