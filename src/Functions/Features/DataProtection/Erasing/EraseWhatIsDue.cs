using System.Globalization;
using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Erasing;

/// <summary>
/// Erases what was kept long enough (<see cref="RetentionPeriods"/>) and says so: how much of what goes to the trail before it goes, so that nothing goes unsaid, and to the page of the runs.
/// </summary>
internal sealed class EraseWhatIsDue(IEnumerable<IErasesDue> kinds, RetentionRuns runs, IDocumentStore documents, IAuditTrail audit, TimeProvider clock)
{
    // So that the first run of an old hub ends; the next day takes the rest.
    private const int MostOfKind = 5_000;

    /// <summary>Looks once a day.</summary>
    [Function("EraseWhatIsDue")]
    public async Task Run([TimerTrigger("0 20 4 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var day = now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        List<(IErasesDue Kind, IReadOnlyList<string> Names)> due = [];
        foreach (var kind in kinds)
        {
            if (await kind.Due(now, MostOfKind, ct) is { Count: > 0 } names)
                due.Add((kind, names));
        }

        if (due.Count > 0)
        {
            ErasedCount[] counts = [.. due.GroupBy(each => each.Kind.Data).OrderBy(group => group.Key).Select(group => new ErasedCount(group.Key, group.Sum(each => each.Names.Count)))];
            await runs.Begin(new RetentionRun(day, now, counts, IsDone: false), ct);
            foreach (var count in counts)
                await audit.Record(new AuditEntry(now, AuditEntry.Hub, AuditEntry.Hub, "", "end retention", Code.Of(count.Data), Allowed: true, $"{count.Count} due and erased"), ct);
            foreach (var (kind, names) in due)
            {
                foreach (var name in names)
                    await kind.Erase(name, now, ct);
            }

            if (documents is IForgets store)
                await store.Forget(ct);
        }

        await runs.End(day, ct);
    }
}
