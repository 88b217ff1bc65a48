using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Takes up at once what a process that is gone was doing, instead of when its claims run out (F1). Only for a hub whose documents are in its
/// data folder: the lock on that folder proves that nobody else is at work.
/// </summary>
internal sealed class LeftWork(
    IDocumentStore documents, IQueue queue, IEnumerable<IOutboxSweep> outboxes, TimeProvider clock, SqliteQueue? own = null)
{
    /// <summary>Frees messages and mails and sends what is owed; returns how many mails there were in the middle of being sent.</summary>
    public async Task<int> TakeUp(CancellationToken ct)
    {
        // Whoever is alone keeps claims in memory (OwnClaims): what was being handed over is known by the lock on its message.
        var locked = own is null ? null : await own.FreeLocks(ct);
        foreach (var outbox in outboxes)
            await outbox.TakeUp(ct);
        var freed = 0;
        var claimed = new DocumentQuery(Containers.Mails) { Where = [new Condition("status.kind", Comparison.Equal, "claimed")] };
        await foreach (var found in documents.Query<MailRecord>(claimed, ct))
            freed += await Free(found, ct) ? 1 : 0;
        return locked?.Count(name => name == Steps.MailQueue) ?? freed;
    }

    /// <summary>It may have been handed over and may not: it is sent again under the same Message-ID, as when the claim runs out.</summary>
    private async Task<bool> Free(Versioned<MailRecord> found, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var record = found.Document.Move(new MailStatus.Deferred(now, found.Document.Attempts, "The hub was ended while it was sending this mail."));
        if (await documents.TryWrite(record.Key(), record, found.ETag, ct) is null)
            return false;
        var id = string.Create(CultureInfo.InvariantCulture, $"{record.Id}.{now.UtcTicks:x}.left");
        await queue.Send(Steps.MailQueue, [new QueueMessage(id, record.Order().Body())], ct);
        return true;
    }
}
