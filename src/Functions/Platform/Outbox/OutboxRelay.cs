using System.Diagnostics;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Outbox;

/// <summary>Brings the messages that a document owes into their queues and strikes them off (docs/rules.md, "The shape of a use case").</summary>
/// <param name="documents">Where the document is.</param>
/// <param name="queue">Where messages go.</param>
/// <param name="clock">Tells when.</param>
/// <param name="settled">Learns that there is something to look through; null where nobody looks.</param>
internal sealed class OutboxRelay(IDocumentStore documents, IQueue queue, TimeProvider clock, SettledOutboxes? settled = null)
{
    // Where documents and queues lie in one database (docs/decisions/0086).
    private readonly ISendsWithDocument? together = queue is ISendsWithDocument beside && beside.LiesWith(documents) ? beside : null;

    /// <summary>
    /// Writes a document as <see cref="IDocumentStore.TryWrite"/> does. Where its queues lie in the same database, what it owes is sent with it in one commit,
    /// and the document says so from the first; elsewhere it is owed until <see cref="Relay"/> has sent it.
    /// </summary>
    /// <returns>The document as it is stored, for <see cref="Relay"/>; null when someone else was first, and nothing was written or sent.</returns>
    public async Task<Versioned<T>?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class, IOwes<T>
    {
        if (together is null || document.Outbox.State is not OutboxState.Owed)
            return await documents.TryWrite(key, document, expected, ct) is { } alone ? new(document, alone) : null;
        using var span = Span(key, document);
        var sent = document.With(document.Outbox.Move(OutboxState.Queued, clock.GetUtcNow()));
        var messages = document.Outbox.Messages.Select(message => (message.Queue, OwedOrder.Message(document.Case, message, document.Outbox.Since))).ToArray();
        if (await together.TryWrite(documents, key, sent, expected, messages, ct) is not { } tag)
            return null;
        // After it: a look through all of this kind that began before either finds the document or is told of it.
        settled?.Remove(key.Container);
        return new(sent, tag);
    }

    /// <summary>
    /// Sends what is owed, then says so in the document. A crash in between sends again: message ids are stable and every receiver takes a
    /// second message for the same thing (docs/rules.md, rule 3).
    /// </summary>
    public async Task Relay<T>(DocumentKey key, Versioned<T> owing, CancellationToken ct)
        where T : class, IOwes<T>
    {
        for (Versioned<T>? now = owing; now is { Document.Outbox.State: OutboxState.Owed }; now = await documents.Read<T>(key, ct))
        {
            var document = now.Document;
            settled?.Remove(key.Container);
            using var span = Span(key, document);
            foreach (var messages in document.Outbox.Messages.GroupBy(m => m.Queue))
                await queue.Send(messages.Key, [.. messages.Select(m => OwedOrder.Message(document.Case, m, document.Outbox.Since))], ct);
            var struckOff = document.With(document.Outbox.Move(OutboxState.Queued, clock.GetUtcNow()));
            if (await documents.TryWrite(key, struckOff, now.ETag, ct) is not null)
                return;
        }
    }

    private static Activity? Span<T>(DocumentKey key, T document)
        where T : class, IOwes<T> => CaseTrace.Begin("dispatch", key)?.SetTag("mim.case", document.Case);
}
