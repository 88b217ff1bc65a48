using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Outbox;

/// <summary>
/// Takes up what a crash left: messages decided but never queued, and messages queued but never come to an end (docs/rules.md, rule 4). A mail has
/// come to an end when its delivery record has; any other message when the document no longer owes it.
/// </summary>
internal sealed class OutboxSweep<T>(
    OwingDocuments<T> kind, IDocumentStore documents, IQueue queue, OutboxRelay relay, IMessagesBegun mails, SettledOutboxes settled, TimeProvider clock) : IOutboxSweep
    where T : class, IOwes<T>
{
    private const string State = "outbox.state";

    /// <inheritdoc/>
    public string Kind => kind.Container;

    /// <inheritdoc/>
    public bool IsSettled => settled.Has(kind.Container);

    /// <inheritdoc/>
    public async Task Run(CancellationToken ct)
    {
        if (IsSettled)
            return;
        settled.Add(kind.Container);
        try
        {
            await foreach (var found in documents.Query<T>(NotSettled, ct))
            {
                settled.Remove(kind.Container);
                await TakeUp(found, ct);
            }
        }
        catch
        {
            // Nobody knows what there is behind the one that failed.
            settled.Remove(kind.Container);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task TakeUp(CancellationToken ct)
    {
        await foreach (var owing in Select(OutboxState.Owed, null, ct))
            await relay.Relay(kind.Key(owing.Document), owing, ct);
    }

    /// <summary>
    /// One question for both states that are not the last, asked every minute: as words, "owed" and "queued" come before "settled". Ordered, so that
    /// SQLite goes by the index, and in the order of urgency.
    /// </summary>
    private DocumentQuery NotSettled => new(kind.Container)
    {
        Where = [new Condition(State, Comparison.Below, OutboxState.Settled)],
        OrderBy = State,
    };

    private async Task TakeUp(Versioned<T> found, CancellationToken ct)
    {
        var (state, age) = (found.Document.Outbox.State, clock.GetUtcNow() - found.Document.Outbox.Since);
        // Not conditions of the query: few are ever open, and an index on an instant would be written with every document.
        if (state == OutboxState.Owed && age > RelayOutbox.LongestWait)
            await relay.Relay(kind.Key(found.Document), found, ct);
        else if (state == OutboxState.Queued && age > RelayOutbox.Settling)
            await Settle(found, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingOutboxes>> Count(CancellationToken ct)
    {
        List<WaitingOutboxes> lines = [];
        foreach (var state in (OutboxState[])[OutboxState.Owed, OutboxState.Queued])
        {
            var since = await Select(state, Tally.Most + 1, ct).Select(found => found.Document.Outbox.Since).ToListAsync(ct);
            if (since.Count > 0)
                lines.Add(new(kind.Container, state, Tally.Of(since.Count), since.Min()));
        }

        return lines;
    }

    private async Task Settle(Versioned<T> queued, CancellationToken ct)
    {
        var (document, now) = (queued.Document, clock.GetUtcNow());
        var begun = await mails.Of(document.Case, ct);
        var lost = document.Outbox.Messages.Where(m => m.Queue != Steps.MailQueue || !begun.ContainsKey(m.Id)).ToList();
        if (lost.Count > 0 && now - document.Outbox.Since > RelayOutbox.LongestQueue)
            await SendAgain(queued, lost, ct);
        else if (lost.Count == 0 && document.Outbox.Messages.All(m => begun[m.Id]))
            await AtRest(queued, ct);
    }

    /// <summary>Queues the lost ones again; the time in their id keeps duplicate detection from taking them for the first ones.</summary>
    private async Task SendAgain(Versioned<T> queued, List<OwedMessage> lost, CancellationToken ct)
    {
        using var span = CaseTrace.Begin("dispatch again", kind.Key(queued.Document));
        span?.SetTag("mim.case", queued.Document.Case);
        foreach (var messages in lost.GroupBy(m => m.Queue))
        {
            await queue.Send(messages.Key,
                [.. messages.Select(m => new QueueMessage($"{m.Id}.{clock.GetUtcNow():yyyyMMddHHmm}", OwedOrder.Body(queued.Document.Case, m)))], ct);
        }

        await Write(queued, queued.Document.Outbox.Move(OutboxState.Queued, clock.GetUtcNow()), ct);
    }

    /// <summary>Everything came to an end; the case hears of it once more, in case the message that told it so got lost.</summary>
    private async Task AtRest(Versioned<T> queued, CancellationToken ct)
    {
        var document = queued.Document;
        if (kind.HearsOfDeliveries)
            await queue.Send(Steps.DeliveriesQueue, [new QueueMessage($"{document.Case}.{document.Outbox.Since.UtcTicks:x}", CaseOrder.Body(document.Case))], ct);
        await Write(queued, document.Outbox.Move(OutboxState.Settled, clock.GetUtcNow()), ct);
    }

    /// <summary>A write that comes too late is no loss: whoever was first left a state that the next tick looks at again.</summary>
    private Task<string?> Write(Versioned<T> read, Domain.Owing.Outbox outbox, CancellationToken ct) =>
        documents.TryWrite(kind.Key(read.Document), read.Document.With(outbox), read.ETag, ct);

    private IAsyncEnumerable<Versioned<T>> Select(OutboxState state, int? most, CancellationToken ct) => documents.Query<T>(
        new DocumentQuery(kind.Container) { Where = [new Condition(State, Comparison.Equal, state)], Limit = most }, ct);
}
