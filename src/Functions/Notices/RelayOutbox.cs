using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Notices;
using MimFunctions.Hosting;
using MimFunctions.Intake;
using MimFunctions.Queue;
using MimFunctions.Store;

namespace MimFunctions.Notices;

/// <summary>
/// Takes up what a crash left: messages decided but never queued, and messages queued but never come to an end (design.md, rule 4).
/// </summary>
internal sealed class RelayOutbox(IDocumentStore documents, IQueue queue, OutboxRelay relay, OverdueMails overdue, TimeProvider clock)
{
    /// <summary>An outbox in one state for longer than this is taken up; a running intake needs far less.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>A mail without a delivery record for longer than this was lost between queue and function.</summary>
    public static readonly TimeSpan LongestQueue = TimeSpan.FromMinutes(15);

    /// <summary>Mails take seconds; looking later whether all came to an end keeps out of the way of what comes in meanwhile.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    /// <summary>Looks through all outboxes that are not settled.</summary>
    [Function("RelayOutbox")]
    public async Task Run([TimerTrigger("20 * * * * *")] TimerEvent timer, CancellationToken ct)
    {
        await foreach (var owing in In(OutboxState.Owed, LongestWait, ct))
            await relay.Relay(Key(owing.Document), owing, ct);
        await foreach (var queued in In(OutboxState.Queued, Settling, ct))
            await Settle(queued, ct);
        await overdue.QueueAgain(ct);
    }

    private async Task Settle(Versioned<Submission> queued, CancellationToken ct)
    {
        var document = queued.Document;
        var begun = new Dictionary<string, MailRecord>(StringComparer.Ordinal);
        await foreach (var record in documents.Query<MailRecord>(new DocumentQuery(Containers.Mails, document.Case), ct))
            begun[record.Document.Id] = record.Document;
        var lost = document.Outbox.Messages.Where(m => !begun.ContainsKey(m.Id)).ToList();
        if (lost.Count == 0 && begun.Values.All(record => record.Status.IsFinal))
            await Write(queued, document.Outbox.Move(OutboxState.Settled, clock.GetUtcNow()), ct);
        else if (lost.Count > 0 && clock.GetUtcNow() - document.Outbox.Since > LongestQueue)
            await SendAgain(queued, lost, ct);
    }

    /// <summary>Queues the lost ones again; the time in their id keeps duplicate detection from taking them for the first ones.</summary>
    private async Task SendAgain(Versioned<Submission> queued, List<OwedMessage> lost, CancellationToken ct)
    {
        foreach (var messages in lost.GroupBy(m => m.Queue))
        {
            await queue.Send(messages.Key,
                [.. messages.Select(m => new QueueMessage($"{m.Id}.{clock.GetUtcNow():yyyyMMddHHmm}", MailOrder.Body(queued.Document.Case, m)))], ct);
        }

        await Write(queued, queued.Document.Outbox.Move(OutboxState.Queued, clock.GetUtcNow()), ct);
    }

    /// <summary>A write that comes too late is no loss: whoever was first left a state that the next tick looks at again.</summary>
    private Task<string?> Write(Versioned<Submission> read, Outbox outbox, CancellationToken ct) =>
        documents.TryWrite(Key(read.Document), read.Document.With(outbox), read.ETag, ct);

    private IAsyncEnumerable<Versioned<Submission>> In(OutboxState state, TimeSpan atLeast, CancellationToken ct) =>
        documents.Query<Submission>(
            new DocumentQuery(Containers.Submissions)
            {
                Where = [new Condition("outbox.state", Comparison.Equal, state)],
            }, ct)
            // Not a condition of its own: few are ever open, and an index on an instant would be written with every submission.
            .Where(found => clock.GetUtcNow() - found.Document.Outbox.Since > atLeast);

    private static DocumentKey Key(Submission submission) => SubmissionQueries.Key(submission.State, submission.Digest);
}
