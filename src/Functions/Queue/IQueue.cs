namespace MimFunctions.Queue;

/// <summary>
/// Queues with at-least-once delivery, a schedule, duplicate detection by message id, and a dead-letter queue. In Azure the Functions host
/// receives and the hub only sends; alone the embedded host receives too.
/// </summary>
internal interface IQueue
{
    /// <summary>Sends all of them; what was sent is durable. A message whose id was sent before may be dropped (duplicate detection).</summary>
    Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct);

    /// <summary>Takes up to <paramref name="most"/> due messages, each locked for <paramref name="lockFor"/>; empty when there are none.</summary>
    Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct);

    /// <summary>Done: removes the message. False when the lock was lost.</summary>
    Task<bool> Complete(QueueDelivery delivery, CancellationToken ct);

    /// <summary>Not done: makes it visible again, or dead after <see cref="MostDeliveries"/> deliveries. False when the lock was lost.</summary>
    Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct);

    /// <summary>The dead letters of a queue, oldest first, at most so many.</summary>
    Task<IReadOnlyList<QueueMessage>> DeadLetters(string queue, int most, CancellationToken ct);

    /// <summary>A message is dead after so many deliveries without completion (Service Bus' default MaxDeliveryCount).</summary>
    const int MostDeliveries = 10;
}

/// <summary>A message to send.</summary>
/// <param name="Id">Message id; sending it again is sending it once, as far as the queue remembers.</param>
/// <param name="Body">JSON text without personal or restricted content (design.md, rule 5).</param>
/// <param name="NotBefore">Earliest delivery (UTC); null for now.</param>
internal sealed record QueueMessage(string Id, string Body, DateTimeOffset? NotBefore = null);

/// <summary>A message received and locked.</summary>
/// <param name="Queue">Queue it came from.</param>
/// <param name="Id">Its message id.</param>
/// <param name="Body">Its body.</param>
/// <param name="DeliveryCount">Which delivery this is, from 1.</param>
/// <param name="LockToken">What completing or abandoning must name; opaque.</param>
internal sealed record QueueDelivery(string Queue, string Id, string Body, int DeliveryCount, string LockToken);
