using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Testing;

/// <summary>Queues in one database with the documents, in memory.</summary>
internal sealed class BesideQueue(IQueue inner) : IQueue, ISendsWithDocument
{
    public bool LiesWith(IDocumentStore documents) => true;

    public async Task<string?> TryWrite<T>(
        IDocumentStore documents, DocumentKey key, T document, string? expected, IReadOnlyList<(string Queue, QueueMessage Message)> messages, CancellationToken ct)
        where T : class
    {
        if (await documents.TryWrite(key, document, expected, ct) is not { } tag)
            return null;
        foreach (var (queue, message) in messages)
            await inner.Send(queue, [message], ct);
        return tag;
    }

    public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct) => inner.Send(queue, messages, ct);

    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct) => inner.Receive(queue, most, lockFor, ct);

    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => inner.Complete(delivery, ct);

    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => inner.Abandon(delivery, ct);

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) => inner.DeadLetters(queue, most, ct);

    public Task<int> SendAgain(string queue, int most, CancellationToken ct) => inner.SendAgain(queue, most, ct);
}
