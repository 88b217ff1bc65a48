using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>Once a day: one mail for each expert who asked for a digest and has something in it.</summary>
internal sealed class SendDigests(IDocumentStore documents, IDirectory directory, OutboxRelay relay, TimeProvider clock)
{
    /// <summary>An intake still under way may commit with a time so far back; the next digest takes it.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);

    /// <summary>Makes the run of the day if there is none, and brings what any run still owes into the queue.</summary>
    [Function("SendDigests")]
    public async Task Run([TimerTrigger("0 0 6 * * *")] TimerEvent timer, CancellationToken ct)
    {
        await Begin(ct);
        var owing = new DocumentQuery(MeasureContainers.Digests) { Where = [new Condition("outbox.state", Comparison.Equal, OutboxState.Owed)] };
        await foreach (var run in documents.Query<DigestRun>(owing, ct))
            await relay.Relay(DigestRun.Key(run.Document.Case), run, ct);
    }

    private async Task Begin(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        var key = DigestRun.Key(DigestRun.CaseOf(day));
        if (await documents.Read<DigestRun>(key, ct) is not null)
            return;
        var (from, through) = (await LastThrough(ct), now - Settling);
        var run = new DigestRun(day, from, through, Outbox.Owing(now, await Owed(day, from, through, ct)));
        // Whoever was first has made the run of this day.
        await documents.TryWrite(key, run, null, ct);
    }

    private async Task<IReadOnlyList<OwedMessage>> Owed(DateOnly day, DateTimeOffset from, DateTimeOffset through, CancellationToken ct)
    {
        var communications = await documents.ReceivedBetween(from, through, ct).ToListAsync(ct);
        var @case = DigestRun.CaseOf(day);
        return
        [
            .. Digest.Subscribers(await directory.Current(ct), day)
                .Where(subscriber => communications.Any(communication => communication.IsFor(subscriber)))
                .Select(s => new OwedMessage(AddresseeKey.MessageId(@case, Steps.Digest, s.To), Steps.MailQueue, Steps.Digest, s.To)),
        ];
    }

    /// <summary>The first run tells of everything the hub has received so far.</summary>
    private async Task<DateTimeOffset> LastThrough(CancellationToken ct)
    {
        var query = new DocumentQuery(MeasureContainers.Digests) { OrderBy = "through", Descending = true, Limit = 1 };
        await foreach (var last in documents.Query<DigestRun>(query, ct))
            return last.Document.Through;
        return DateTimeOffset.MinValue;
    }
}
