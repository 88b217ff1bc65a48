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

    /// <summary>The same where a claim is kept in memory.</summary>
    private async Task RunAlone(OwnClaims claims, OwedOrder order, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var claim = claims.Take(order.Record, now);
        if (!claim.IsMine)
        {
            await LookAgain(order, DecideMail.Later(order.Mail, claim.Until > now ? claim.Until : now + MailPatience.Claim), ct);
            return;
        }

        var mine = new Held(claims, claim);
        try
        {
            await Run(order, mine, ct);
        }
        finally
        {
            if (mine.KnowsMore)
                claims.BreakOff(order.Record);
            else
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
        var known = held?.Claim.Unwritten(read);
        held?.KnowsMore = known is not null;
        if (known is { Status: not MailStatus.Claimed })
        {
            // The carrier has answered already, only the store did not take it.
            await Settle(known, read?.ETag, held, ct);
            return true;
        }

        var stands = known ?? read?.Document;
        // Before the record is there: a crash in between tells them again, which changes nothing. Whether the mail itself gets through is no matter of theirs.
        if (stands is null)
        {
            foreach (var each in systems)
                await each.Tell(order, ct);
        }

        switch (DecideMail.Before(stands, order, clock.GetUtcNow()))
        {
            case MailDecision.Write { Record: { Status: MailStatus.Claimed } record } when held is { MayClaimInMemory: true }:
                await Deliver(record, read?.ETag, held, ct);
                return true;
            case MailDecision.Write { Record: var record }:
                if (await documents.TryWrite(order.Record, record, read?.ETag, ct) is not { } etag)
                    return false;
                held?.KnowsMore = false;
                if (record.Status is MailStatus.Claimed)
                    await Deliver(record, etag, held, ct);
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
        held?.Remember(claimed, etag);
        await Settle(await postman.Deliver(claimed, ct), etag, held, ct);
    }

    private async Task Settle(MailRecord after, string? etag, Held? held, CancellationToken ct)
    {
        held?.Remember(after, etag);
        // When the write comes too late, the claim ran out and whoever took it over answers for the mail, or the carrier told its end already. It is written by a
        // hub that is ending, too: a mail that was taken and isn't known to be goes out again.
        var isWritten = await documents.TryWrite(after.Key(), after, etag, CancellationToken.None) is not null;
        held?.KnowsMore = false;
        if (!isWritten)
            return;
        if (DecideMail.Next(after) is { } later)
            await LookAgain(after.Order(), later, ct);
        else
            await end.Follow(after, ct);
    }

    /// <summary>A claim in memory that this attempt has taken.</summary>
    private sealed class Held(OwnClaims claims, OwnClaim claim)
    {
        /// <summary>The claim as it was when it was taken.</summary>
        public OwnClaim Claim => claim;

        /// <summary>Whether more is known of the mail than the store does: the carrier may have it, or has answered.</summary>
        public bool KnowsMore { get; set; } = claim.Record is not null;

        /// <summary>Whether the mail may be handed over with nothing of it in the store.</summary>
        public bool MayClaimInMemory => !claims.StoreIsInDoubt;

        /// <summary>Remembers what the store does not know.</summary>
        public void Remember(MailRecord record, string? etag)
        {
            claims.Remember(record, etag);
            KnowsMore = true;
        }
    }

    private Task LookAgain(OwedOrder order, MailDecision.LookAgain later, CancellationToken ct) =>
        queue.Send(Steps.MailQueue, [new QueueMessage(later.MessageId, order.Body(), later.At)], ct);
}
