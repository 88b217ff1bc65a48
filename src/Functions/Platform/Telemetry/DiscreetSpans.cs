using System.Diagnostics;
using OpenTelemetry;

namespace MimFunctions.Platform.Telemetry;

/// <summary>
/// Lets out of the framework's spans only what can't hold content: their addresses name files as senders named them, carry reply links and
/// tokens, their faults quote what was read. What is not on the list stays here (docs/rules.md, rule 5).
/// </summary>
internal sealed class DiscreetSpans : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.version", "error.type",
    };

    /// <summary>The host asks every few seconds whether the program is there; nobody wants to read that.</summary>
    private static readonly HashSet<string> Pings = new(StringComparer.Ordinal) { "/", "/health", "health" };

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        data.TraceStateString = null;
        if (data.Source.Name == HubTelemetry.Name)
            return;
        var told = data.TagObjects.ToArray();
        foreach (var tag in told.Where(tag => !Harmless.Contains(tag.Key)))
            data.SetTag(tag.Key, null);
        data.SetStatus(data.Status);
        data.DisplayName = $"{data.GetTagItem("http.request.method") ?? data.Source.Name} {data.GetTagItem("http.route")}".TrimEnd();
        // Events can't be taken back; a span that has some can only be left out. What went wrong is in the span of the hub's own around it.
        if (data.Events.Any() || Pings.Contains(data.GetTagItem("http.route") as string ?? ""))
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
    }
}
