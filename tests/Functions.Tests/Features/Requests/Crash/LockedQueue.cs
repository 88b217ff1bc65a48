using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Crash;

/// <summary>Queues that keep what was taken out until it is completed, as Service Bus does: what a dead process had is delivered again.</summary>
internal sealed class LockedQueue(MemoryQueue inner) : IQueue
{
    private readonly Dictionary<string, QueueDelivery> taken = [];

    /// <summary>The same queues, of which the same is taken out, by another clock; what happens to one of the two does not to the other.</summary>
    public LockedQueue Copy(TimeProvider clock)
    {
        var copy = new LockedQueue(inner.Copy(clock));
        foreach (var (id, delivery) in taken)
            copy.taken.Add(id, delivery);
        return copy;
    }

    /// <summary>The locks of whoever died run out.</summary>
    public async Task Release()
    {
        foreach (var delivery in taken.Values)
            await inner.Abandon(delivery, default);
        taken.Clear();
    }

    public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct) => inner.Send(queue, messages, ct);

    public async Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct)
    {
        var due = await inner.Receive(queue, most, lockFor, ct);
        foreach (var delivery in due)
            taken[delivery.Id] = delivery;
        return due;
    }

    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => Task.FromResult(taken.Remove(delivery.Id));

    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => inner.Abandon(delivery, ct);

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) => inner.DeadLetters(queue, most, ct);

    public Task<int> SendAgain(string queue, int most, CancellationToken ct) => inner.SendAgain(queue, most, ct);
}
