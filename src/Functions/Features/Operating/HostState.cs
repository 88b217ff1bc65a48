using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Embedded;
using MimFunctions.Platform.Hosting.Worker;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.Operating;

/// <summary>What the hub knows of its queues, and of timers when it is its own host; in Azure the platform knows those better.</summary>
internal sealed class HostState(
    HubQueues queues, FunctionTable functions, IQueue queue, IDocumentStore documents, TimeProvider clock, ILogger<HostState> log)
{
    /// <summary>So long the status waits for a queue service that does not answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Dead messages by queue, without queues that have none. Null when the queue service does not answer in time.</summary>
    public async Task<IReadOnlyList<DeadQueue>?> DeadLetters(CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            var counted = await Task.WhenAll(queues.Names.Select(name => Count(name, either.Token)));
            return [.. counted.Where(dead => dead.Messages.Count > 0)];
        }
        catch (Exception fault) when (fault is QueueException || (fault is OperationCanceledException && !ct.IsCancellationRequested))
        {
            log.LogWarning("The dead letters could not be counted: {Fault}", DiscreetFault.Kinds(fault));
            return null;
        }
    }

    private async Task<DeadQueue> Count(string name, CancellationToken ct) =>
        new(name, Tally.Of((await queue.DeadLetters(name, Tally.Most + 1, ct)).Count));

    /// <summary>When each timer last ended and is due next; null under the Functions host.</summary>
    public async Task<IReadOnlyList<TimerState>?> Timers(CancellationToken ct)
    {
        if (FunctionsHost.IsHost)
            return null;
        List<TimerState> lines = [];
        foreach (var (function, timer) in functions.With<Trigger.Timer>())
        {
            if (await documents.Read<TimerRun>(new(Containers.Timers, function.Name, function.Name), ct) is not { Document.Last: var last })
                continue;
            lines.Add(new TimerState(function.Name, last, new(timer.Schedule.GetNextOccurrence(last.UtcDateTime), TimeSpan.Zero)));
        }

        return lines;
    }
}
