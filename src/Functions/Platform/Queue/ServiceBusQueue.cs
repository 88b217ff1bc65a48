using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;

namespace MimFunctions.Platform.Queue;

/// <summary>
/// Queues of Service Bus. One sender and one receiver is kept for each queue: a connection has room for a limited number of links, and a
/// link of its own for each message would use them up (decision 6). How long a lock lasts, after how many deliveries a message is dead, and
/// how long ids are remembered are settings of the queue (infra/bicep).
/// </summary>
/// <param name="client">The namespace; it is closed with the queue.</param>
/// <param name="patience">How long a receiver waits for a first message.</param>
internal sealed class ServiceBusQueue(ServiceBusClient client, TimeSpan patience) : IQueue, IAsyncDisposable
{
    private const int Taken = 100;
    private static readonly ServiceBusReceiverOptions DeadLetterQueue = new() { SubQueue = SubQueue.DeadLetter };

    private readonly ConcurrentDictionary<string, Lazy<ServiceBusSender>> senders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ServiceBusReceiver>> receivers = new(StringComparer.Ordinal), dead = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct)
    {
        QueueLimits.Check(messages);
        await Ask(queue, () => SendAll(queue, [.. messages.Select(Outgoing)], ct));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var received = await Ask(queue, () => Receiver(queue).ReceiveMessagesAsync(most, patience, ct));
        return [.. received.Select(message => new Delivery(queue, message))];
    }

    /// <inheritdoc/>
    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) =>
        Settle(delivery.Queue, () => Receiver(delivery.Queue).CompleteMessageAsync(((Delivery)delivery).Message, ct));

    /// <inheritdoc/>
    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) =>
        Settle(delivery.Queue, () => Receiver(delivery.Queue).AbandonMessageAsync(((Delivery)delivery).Message, cancellationToken: ct));

    /// <inheritdoc/>
    /// <remarks>Looking takes nothing out. The service gives a few hundred at a time.</remarks>
    public async Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct)
    {
        List<DeadLetter> found = [];
        var next = 0L;
        while (found.Count < most && await Ask(queue, () => Dead(queue).PeekMessagesAsync(most - found.Count, next, ct)) is [.., var last] some)
        {
            found.AddRange(some.Select(message => new DeadLetter(message.MessageId, message.Body.ToString(), Reason(message))));
            next = last.SequenceNumber + 1;
        }

        return found;
    }

    /// <inheritdoc/>
    /// <remarks>Sent first, then taken out: what stops in between leaves a dead letter whose second sending is dropped as a duplicate.</remarks>
    public async Task<int> SendAgain(string queue, int most, CancellationToken ct)
    {
        var done = 0;
        while (done < most && await Ask(queue, () => Dead(queue).ReceiveMessagesAsync(Math.Min(most - done, Taken), patience, ct)) is [_, ..] taken)
        {
            await Ask(queue, () => SendAll(queue, [.. taken.Select(Again)], ct));
            foreach (var message in taken)
                done += await Settle(queue, () => Dead(queue).CompleteMessageAsync(message, ct)) ? 1 : 0;
        }

        return done;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => client.DisposeAsync();

    private ServiceBusSender Sender(string queue) => senders.GetOrAdd(queue, name => new(() => client.CreateSender(name))).Value;

    private ServiceBusReceiver Receiver(string queue) => receivers.GetOrAdd(queue, name => new(() => client.CreateReceiver(name))).Value;

    private ServiceBusReceiver Dead(string queue) => dead.GetOrAdd(queue, name => new(() => client.CreateReceiver(name, DeadLetterQueue))).Value;

    /// <summary>In their order, in as few transfers as their size lets be.</summary>
    private async Task<bool> SendAll(string queue, ServiceBusMessage[] messages, CancellationToken ct)
    {
        for (var next = 0; next < messages.Length;)
        {
            using var batch = await Sender(queue).CreateMessageBatchAsync(ct);
            while (next < messages.Length && batch.TryAddMessage(messages[next]))
                next++;
            if (batch.Count == 0)
                throw QueueException.TooLarge(queue, messages[next].MessageId);
            await Sender(queue).SendMessagesAsync(batch, ct);
        }

        return true;
    }

    private static ServiceBusMessage Outgoing(QueueMessage message)
    {
        var outgoing = new ServiceBusMessage(message.Body) { MessageId = message.Id, ContentType = "application/json" };
        // The protocol has milliseconds: up, so that nothing comes before its time.
        if (message.NotBefore is { } due)
            outgoing.ScheduledEnqueueTime = DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Ceiling((due - DateTimeOffset.UnixEpoch).TotalMilliseconds));
        return outgoing;
    }

    /// <summary>
    /// Under an id of its own: by the old one it would be dropped as a duplicate for as long as the queue remembers that. Made of the number
    /// of the dead letter, so that taking it out twice is sending it once.
    /// </summary>
    private static ServiceBusMessage Again(ServiceBusReceivedMessage dead) =>
        new(dead.Body) { MessageId = DeadLetter.NewId(dead.MessageId, dead.SequenceNumber), ContentType = dead.ContentType };

    private static string Reason(ServiceBusReceivedMessage dead) =>
        dead.DeadLetterErrorDescription is { Length: > 0 } words ? words : dead.DeadLetterReason ?? "";

    private static async Task<bool> Settle(string queue, Func<Task> settle) => await Ask(queue, async () =>
    {
        try
        {
            await settle();
            return true;
        }
        catch (ServiceBusException lost) when (lost.Reason == ServiceBusFailureReason.MessageLockLost)
        {
            return false;
        }
    });

    private static async Task<T> Ask<T>(string queue, Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception fault) when (QueueException.From(queue, fault) is { } told)
        {
            throw told;
        }
    }

    /// <summary>A delivery together with the message that the client needs to settle it.</summary>
    private sealed record Delivery(string Queue, ServiceBusReceivedMessage Message)
        : QueueDelivery(Queue, Message.MessageId, Message.Body.ToString(), Message.DeliveryCount, Message.LockToken);
}
