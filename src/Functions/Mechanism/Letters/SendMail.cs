using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Sends one mail: claims it, composes it, hands it over, records what became of it. An order may come any number of times, at once and late:
/// the record decides (docs/rules.md, rule 3).
/// </summary>
internal sealed class SendMail(IDocumentStore documents, IQueue queue, Postman postman, MailEnd end, IEnumerable<ITellsSystems> systems, TimeProvider clock)
{
    /// <summary>Takes one order from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendMail")]
    public async Task Run([ServiceBusTrigger(Steps.MailQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        while (!await TryRun(order, ct))
        {
            // Someone else wrote the record in between; it now says something new.
        }
    }

    private async Task<bool> TryRun(OwedOrder order, CancellationToken ct)
    {
        var read = await documents.Read<MailRecord>(order.Record, ct);
        // Before the record is there: a crash in between tells them again, which changes nothing. Whether the mail itself gets through is no matter of theirs.
        if (read is null)
        {
            foreach (var each in systems)
                await each.Tell(order, ct);
        }

        switch (DecideMail.Before(read?.Document, order, clock.GetUtcNow()))
        {
            case MailDecision.Write { Record: var record }:
                if (await documents.TryWrite(order.Record, record, read?.ETag, ct) is not { } etag)
                    return false;
                if (record.Status is MailStatus.Claimed)
                    await Deliver(record, etag, ct);
                else
                    await end.Follow(record, ct);
                return true;
            case MailDecision.LookAgain later:
                await LookAgain(order, later, ct);
                return true;
            default:
                // Whoever ended it may have died before the rest.
                await end.Follow(read!.Document, ct);
                return true;
        }
    }

    private async Task Deliver(MailRecord claimed, string etag, CancellationToken ct)
    {
        var after = await postman.Deliver(claimed, ct);
        // When the write comes too late, the claim ran out and whoever took it over answers for the mail, or the carrier told its end already.
        if (await documents.TryWrite(claimed.Key(), after, etag, ct) is null)
            return;
        if (DecideMail.Next(after) is { } later)
            await LookAgain(after.Order(), later, ct);
        else
            await end.Follow(after, ct);
    }

    private Task LookAgain(OwedOrder order, MailDecision.LookAgain later, CancellationToken ct) =>
        queue.Send(Steps.MailQueue, [new QueueMessage(later.MessageId, order.Body(), later.At)], ct);
}
