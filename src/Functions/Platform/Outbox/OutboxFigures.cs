using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Outbox;

/// <summary>Tells how many documents owe messages.</summary>
internal static class OutboxFigures
{
    /// <summary>Both states of a kind, also when there are none: a gauge keeps its last value.</summary>
    public static void Tell(string kind, IReadOnlyList<WaitingOutboxes> waiting)
    {
        foreach (var state in (OutboxState[])[OutboxState.Owed, OutboxState.Queued])
        {
            HubMetrics.Owed.Record(
                waiting.FirstOrDefault(line => line.State == state)?.Documents.Count ?? 0,
                new("mim.kind", kind), new("mim.outbox", state.ToString().ToLowerInvariant()));
        }
    }
}
