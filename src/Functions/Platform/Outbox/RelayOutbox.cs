using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Outbox;

/// <summary>Takes up what a crash left in any outbox, and mails whose message got lost (docs/rules.md, rule 4).</summary>
internal sealed class RelayOutbox(IEnumerable<IOutboxSweep> outboxes, IEnumerable<ILostMessages> lost)
{
    /// <summary>An outbox in one state for longer than this is taken up; a running intake needs far less.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>A message without an effect for longer than this was lost between queue and function.</summary>
    public static readonly TimeSpan LongestQueue = TimeSpan.FromMinutes(15);

    /// <summary>Mails take seconds; looking later whether all came to an end keeps out of the way of what comes in meanwhile.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    /// <summary>Looks through all outboxes that are not settled.</summary>
    [Function("RelayOutbox")]
    public async Task Run([TimerTrigger("20 * * * * *")] TimerEvent timer, CancellationToken ct)
    {
        foreach (var outbox in outboxes)
            await outbox.Run(ct);
        foreach (var messages in lost)
            await messages.QueueAgain(ct);
        if (HubMetrics.Owed.Enabled)
            await Tell(ct);
    }

    private async Task Tell(CancellationToken ct)
    {
        foreach (var outbox in outboxes)
            OutboxFigures.Tell(outbox.Kind, outbox.IsSettled ? [] : await outbox.Count(ct));
    }
}
