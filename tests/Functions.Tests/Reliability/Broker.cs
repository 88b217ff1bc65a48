using MimFunctions.Platform.Queue;

namespace MimFunctions.Tests.Reliability;

/// <summary>
/// Queues as Service Bus keeps them: locks that run out, deliveries that are counted, dead letters, ids remembered for ten minutes, and no
/// order. It outlives the processes, and has a clock of its own.
/// </summary>
internal sealed class Broker(StormClock clock, Storm storm) : IQueue
{
    private static readonly TimeSpan Remembers = TimeSpan.FromMinutes(10);

    private readonly List<Kept> kept = [];
    private readonly List<DeadLetter> dead = [];
    private readonly Dictionary<(string, string), TimeSpan> seen = [];
    private int locks, again;

    /// <summary>Whether nothing waits, not even for later.</summary>
    public bool IsEmpty => kept.Count == 0 && dead.Count == 0;

    private TimeSpan Now => TimeSpan.FromTicks(clock.GetTimestamp());

    /// <summary>All connections are cut: every lock is lost.</summary>
    public void LoseLocks() => kept.ForEach(message => message.LockedUntil = default);

    public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct)
    {
        foreach (var message in messages.Where(each => !seen.TryGetValue((queue, each.Id), out var at) || Now - at > Remembers))
        {
            seen[(queue, message.Id)] = Now;
            kept.Add(new Kept(queue, message));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct)
    {
        List<QueueDelivery> taken = [];
        while (taken.Count < most && Due(queue) is { Count: > 0 } due)
        {
            var message = due[storm.Choose(due.Count)];
            message.LockedUntil = Now + lockFor;
            message.Deliveries++;
            message.Lock = $"lock{++locks}";
            taken.Add(new QueueDelivery(queue, message.Message.Id, message.Message.Body, message.Deliveries, message.Lock));
        }

        return Task.FromResult<IReadOnlyList<QueueDelivery>>(taken);
    }

    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) =>
        Task.FromResult(kept.RemoveAll(message => message.Lock == delivery.LockToken && message.LockedUntil > Now) > 0);

    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct)
    {
        if (kept.Find(message => message.Lock == delivery.LockToken && message.LockedUntil > Now) is not { } found)
            return Task.FromResult(false);
        found.LockedUntil = default;
        if (found.Deliveries >= IQueue.MostDeliveries)
        {
            kept.Remove(found);
            dead.Add(new DeadLetter(found.Message.Id, found.Message.Body, found.Queue));
        }

        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DeadLetter>>([.. dead.Where(letter => letter.Reason == queue).Take(most)]);

    public async Task<int> SendAgain(string queue, int most, CancellationToken ct)
    {
        var letters = await DeadLetters(queue, most, ct);
        foreach (var letter in letters)
        {
            dead.Remove(letter);
            await Send(queue, [new QueueMessage(DeadLetter.NewId(letter.Id, ++again), letter.Body)], ct);
        }

        return letters.Count;
    }

    private List<Kept> Due(string queue) =>
        [.. kept.Where(message => message.Queue == queue && message.LockedUntil <= Now && (message.Message.NotBefore ?? default) <= clock.GetUtcNow())];

    private sealed class Kept(string queue, QueueMessage message)
    {
        public string Queue => queue;

        public QueueMessage Message => message;

        public string Lock { get; set; } = "";

        public TimeSpan LockedUntil { get; set; }

        public int Deliveries { get; set; }
    }
}
