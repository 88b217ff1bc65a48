using System.Globalization;

namespace MimFunctions.Platform.Queue;

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
    Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct);

    /// <summary>
    /// Takes dead letters out, the oldest first as far as the queue keeps an order, at most so many, and sends them again as new messages
    /// (<see cref="DeadLetter.NewId"/>), their deliveries counted anew. None is lost when it is interrupted.
    /// </summary>
    /// <returns>How many.</returns>
    Task<int> SendAgain(string queue, int most, CancellationToken ct);

    /// <summary>A message is dead after so many deliveries without completion (Service Bus' default MaxDeliveryCount).</summary>
    const int MostDeliveries = 10;
}

/// <summary>A message to send.</summary>
/// <param name="Id">Message id; sending it again is sending it once, as far as the queue remembers.</param>
/// <param name="Body">JSON text without personal or restricted content (docs/rules.md, rule 5).</param>
/// <param name="NotBefore">Earliest delivery (UTC); null for now.</param>
internal sealed record QueueMessage(string Id, string Body, DateTimeOffset? NotBefore = null);

/// <summary>A message received and locked.</summary>
/// <param name="Queue">Queue it came from.</param>
/// <param name="Id">Its message id.</param>
/// <param name="Body">Its body.</param>
/// <param name="DeliveryCount">Which delivery this is, from 1.</param>
/// <param name="LockToken">What completing or abandoning must name; opaque.</param>
internal record QueueDelivery(string Queue, string Id, string Body, int DeliveryCount, string LockToken);

/// <summary>A message that was given up.</summary>
/// <param name="Id">Its message id.</param>
/// <param name="Body">Its body.</param>
/// <param name="Reason">Why, in the queue's words.</param>
internal sealed record DeadLetter(string Id, string Body, string Reason)
{
    /// <summary>
    /// The id under which a dead letter is sent again: by its old one it would be a duplicate. Made of its number in the queue, so that sending
    /// it again twice is sending it once.
    /// </summary>
    public static string NewId(string id, long number)
    {
        var again = string.Create(CultureInfo.InvariantCulture, $".again.{number}");
        return id[..Math.Min(id.Length, QueueLimits.LongestId - again.Length)] + again;
    }
}
