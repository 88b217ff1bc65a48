using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Finds mails that should have been taken up again and were not, because their message got lost (docs/rules.md, rule 4).</summary>
internal sealed class OverdueMails(IDocumentStore documents, IQueue queue, TimeProvider clock) : ILostMessages
{
    /// <summary>A mail that is due for longer than this is queued again; a queue that works needs far less.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    /// <summary>Queues them again, once in each <see cref="Grace"/>.</summary>
    public async Task QueueAgain(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var kind in new[] { nameof(MailStatus.Claimed), nameof(MailStatus.Deferred) })
        {
            var query = new DocumentQuery(Containers.Mails) { Where = [new Condition("status.kind", Comparison.Equal, kind.ToLowerInvariant())] };
            await foreach (var found in documents.Query<MailRecord>(query, ct))
            {
                if (DecideMail.Next(found.Document) is { } due && due.At + Grace <= now)
                    await queue.Send(Steps.MailQueue, [new QueueMessage(Id(due, now), found.Document.Order().Body())], ct);
            }
        }
    }

    /// <summary>The same within one grace period, so that a queue which remembers ids takes it once.</summary>
    private static string Id(MailDecision.LookAgain due, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{due.MessageId}.{(now - due.At).Ticks / Grace.Ticks}");
}
