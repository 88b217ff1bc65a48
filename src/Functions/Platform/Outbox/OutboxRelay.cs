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
            using var span = CaseTrace.Begin("dispatch", key);
            span?.SetTag("mim.case", document.Case);
            foreach (var messages in document.Outbox.Messages.GroupBy(m => m.Queue))
                await queue.Send(messages.Key, [.. messages.Select(m => OwedOrder.Message(document.Case, m))], ct);
            var struckOff = document.With(document.Outbox.Move(OutboxState.Queued, clock.GetUtcNow()));
            if (await documents.TryWrite(key, struckOff, now.ETag, ct) is not null)
                return;
        }
    }
}
