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
internal sealed class SendMail(
    IDocumentStore documents, IQueue queue, Postman postman, MailEnd end, IEnumerable<ITellsSystems> systems, TimeProvider clock, OwnClaims? own = null)
{
    /// <summary>Takes one order from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendMail")]
    public async Task Run([ServiceBusTrigger(Steps.MailQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        if (own is { AreEnough: true })
            await RunAlone(own, order, ct);
        else
            await Run(order, null, ct);
    }

    /// <summary>The same where a claim is kept in memory. One that breaks off while the carrier may have the mail stands until it has run out.</summary>
    private async Task RunAlone(OwnClaims claims, OwedOrder order, CancellationToken ct)
    {
        var claim = claims.Take(order.Record, clock.GetUtcNow());
        if (!claim.IsMine)
        {
            await LookAgain(order, DecideMail.Later(order.Mail, claim.Until), ct);
            return;
        }

        var mine = new Held(claims, claim);
        try
        {
            await Run(order, mine, ct);
        }
        finally
        {
            if (!mine.IsHandedOver)
                claims.Free(order.Record);
        }
    }

    private async Task Run(OwedOrder order, Held? held, CancellationToken ct)
    {
        while (!await TryRun(order, held, ct))
        {
            // Someone else wrote the record in between; it now says something new.
        }
    }

    private async Task<bool> TryRun(OwedOrder order, Held? held, CancellationToken ct)
    {
        var read = await documents.Read<MailRecord>(order.Record, ct);
        var stands = held is null ? read?.Document : held.Claim.Stands(read);
        // Before the record is there: a crash in between tells them again, which changes nothing. Whether the mail itself gets through is no matter of theirs.
        if (stands is null)
        {
            foreach (var each in systems)
                await each.Tell(order, ct);
        }

        switch (DecideMail.Before(stands, order, clock.GetUtcNow()))
        {
            case MailDecision.Write { Record: { Status: MailStatus.Claimed } record } when held is not null:
                held.HandOver(record, read?.ETag);
                await Deliver(record, read?.ETag, held, ct);
                return true;
            case MailDecision.Write { Record: var record }:
                if (await documents.TryWrite(order.Record, record, read?.ETag, ct) is not { } etag)
                    return false;
                if (record.Status is MailStatus.Claimed)
                    await Deliver(record, etag, null, ct);
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

    private async Task Deliver(MailRecord claimed, string? etag, Held? held, CancellationToken ct)
    {
        var after = await postman.Deliver(claimed, ct);
        // When the write comes too late, the claim ran out and whoever took it over answers for the mail, or the carrier told its end already.
        var isWritten = await documents.TryWrite(claimed.Key(), after, etag, ct) is not null;
        held?.IsHandedOver = false;
        if (!isWritten)
            return;
        if (DecideMail.Next(after) is { } later)
            await LookAgain(after.Order(), later, ct);
        else
            await end.Follow(after, ct);
    }

    /// <summary>A claim in memory, and whether the carrier may have the mail.</summary>
    private sealed class Held(OwnClaims claims, OwnClaim claim)
    {
        public OwnClaim Claim => claim;

        public bool IsHandedOver { get; set; }

        public void HandOver(MailRecord claimed, string? etag)
        {
            claims.HandOver(claimed, etag);
            IsHandedOver = true;
        }
    }

    private Task LookAgain(OwedOrder order, MailDecision.LookAgain later, CancellationToken ct) =>
        queue.Send(Steps.MailQueue, [new QueueMessage(later.MessageId, order.Body(), later.At)], ct);
}
