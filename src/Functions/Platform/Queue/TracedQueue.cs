using System.Diagnostics;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Queue;

/// <summary>Queues whose messages say which trace they belong to. Without a listener it changes nothing.</summary>
/// <param name="inner">The queues.</param>
/// <param name="clock">Waits where they can't tell of new messages.</param>
internal sealed class TracedQueue(IQueue inner, TimeProvider clock) : IQueue, IQueueSignal, ISendsWithDocument
{
    /// <inheritdoc/>
    public async Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct)
    {
        using var span = HubTelemetry.Source.StartActivity($"send {queue}", ActivityKind.Producer);
        span?.SetTag("messaging.destination.name", queue).SetTag("messaging.batch.message_count", messages.Count);
        try
        {
            await inner.Send(queue, [.. messages.Select(message => message with { Body = MessageTrace.Into(message.Body) })], ct);
        }
        catch (Exception fault)
        {
            span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", fault.GetType().FullName);
            throw;
        }
    }

    /// <inheritdoc/>
    public bool LiesWith(IDocumentStore documents) => inner is ISendsWithDocument beside && beside.LiesWith(documents);

    /// <inheritdoc/>
    public async Task<string?> TryWrite<T>(
        IDocumentStore documents, DocumentKey key, T document, string? expected, IReadOnlyList<(string Queue, QueueMessage Message)> messages, CancellationToken ct)
        where T : class
    {
        using var span = HubTelemetry.Source.StartActivity("send with document", ActivityKind.Producer);
        span?.SetTag("messaging.batch.message_count", messages.Count);
        return await ((ISendsWithDocument)inner).TryWrite(
            documents, key, document, expected, [.. messages.Select(each => each with { Message = each.Message with { Body = MessageTrace.Into(each.Message.Body) } })], ct);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct) => inner.Receive(queue, most, lockFor, ct);

    /// <inheritdoc/>
    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => inner.Complete(delivery, ct);

    /// <inheritdoc/>
    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => inner.Abandon(delivery, ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) => inner.DeadLetters(queue, most, ct);

    /// <inheritdoc/>
    public Task<int> SendAgain(string queue, int most, CancellationToken ct) => inner.SendAgain(queue, most, ct);

    /// <inheritdoc/>
    public Task WaitAsync(string queue, TimeSpan atMost, CancellationToken ct) =>
        inner is IQueueSignal signal ? signal.WaitAsync(queue, atMost, ct) : Task.Delay(atMost, clock, ct);
}
