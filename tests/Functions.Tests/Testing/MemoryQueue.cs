using MimFunctions.Platform.Queue;

namespace MimFunctions.Tests.Testing;

/// <summary>Queues in memory that never forget an id; tests take the messages out themselves.</summary>
internal sealed class MemoryQueue(TimeProvider clock) : IQueue
{
    private readonly Lock door = new();
    private readonly HashSet<(string, string)> seen = [];
    private readonly List<(string Queue, QueueMessage Message)> waiting = [];

    /// <summary>Everything ever sent and not dropped as a duplicate, in order.</summary>
    public List<QueueMessage> Sent { get; } = [];

    /// <summary>Queues in which the same is waiting, by another clock; what is sent to one of the two is not in the other.</summary>
    public MemoryQueue Copy(TimeProvider by)
    {
        lock (door)
        {
            var copy = new MemoryQueue(by);
            copy.seen.UnionWith(seen);
            copy.waiting.AddRange(waiting);
            copy.Sent.AddRange(Sent);
            return copy;
        }
    }

    public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct)
    {
        lock (door)
        {
            foreach (var message in messages.Where(m => seen.Add((queue, m.Id))))
            {
                Sent.Add(message);
                waiting.Add((queue, message));
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct)
    {
        lock (door)
        {
            var due = waiting.Where(w => w.Queue == queue && (w.Message.NotBefore ?? default) <= clock.GetUtcNow()).Take(most).ToList();
            due.ForEach(w => waiting.Remove(w));
            return Task.FromResult<IReadOnlyList<QueueDelivery>>([.. due.Select(w => new QueueDelivery(queue, w.Message.Id, w.Message.Body, 1, w.Message.Id))]);
        }
    }

    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => Task.FromResult(true);

    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct)
    {
        lock (door)
            waiting.Add((delivery.Queue, new QueueMessage(delivery.Id, delivery.Body)));
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DeadLetter>>([]);

    public Task<int> SendAgain(string queue, int most, CancellationToken ct) => Task.FromResult(0);
}
