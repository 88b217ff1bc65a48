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
        using var span = Begin(queue, messages.Count);
        try
        {
            await inner.Send(queue, [.. messages.Select(Traced)], ct);
        }
        catch (Exception fault)
        {
            Fail(span, fault);
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
        var (cause, spans, traced) = (Activity.Current, new List<Activity?>(), new List<(string, QueueMessage)>());
        try
        {
            // One beside the other, each with the name that it has where it is sent alone.
            foreach (var sent in messages.GroupBy(each => each.Queue))
            {
                Activity.Current = cause;
                spans.Add(Begin(sent.Key, sent.Count()));
                traced.AddRange(sent.Select(each => (each.Queue, Traced(each.Message))));
            }

            return await ((ISendsWithDocument)inner).TryWrite(documents, key, document, expected, traced, ct);
        }
        catch (Exception fault)
        {
            spans.ForEach(span => Fail(span, fault));
            throw;
        }
        finally
        {
            spans.ForEach(span => span?.Dispose());
        }
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

    private static Activity? Begin(string queue, int messages) => HubTelemetry.Source.StartActivity($"send {queue}", ActivityKind.Producer)
        ?.SetTag("messaging.destination.name", queue).SetTag("messaging.batch.message_count", messages);

    private static QueueMessage Traced(QueueMessage message) => message with { Body = MessageTrace.Into(message.Body) };

    private static void Fail(Activity? span, Exception fault) => span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", fault.GetType().FullName);
}
