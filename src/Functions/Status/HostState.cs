using MimFunctions.Hosting;
using MimFunctions.Hosting.Embedded;
using MimFunctions.Hosting.Worker;
using MimFunctions.Queue;
using MimFunctions.Store;

namespace MimFunctions.Status;

/// <summary>What the hub knows of queues and timers when it is its own host; in Azure the platform knows it better.</summary>
internal sealed class HostState(Settings settings, FunctionTable functions, IQueue queue, IDocumentStore documents)
{
    /// <summary>
    /// Dead messages by queue, without queues that have none. Null with Service Bus: its HTTP API can't look without taking.
    /// </summary>
    public async Task<IReadOnlyList<DeadQueue>?> DeadLetters(CancellationToken ct)
    {
        if (settings.ServiceBus is not null)
            return null;
        List<DeadQueue> lines = [];
        foreach (var name in functions.With<Trigger.Queue>().Select(each => each.Trigger.QueueName).Distinct(StringComparer.Ordinal))
        {
            if (await queue.DeadLetters(name, HubStatus.Most + 1, ct) is [_, ..] dead)
                lines.Add(new DeadQueue(name, Tally.Of(dead.Count)));
        }

        return lines;
    }

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
