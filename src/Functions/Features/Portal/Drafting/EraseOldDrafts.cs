using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary>Erases the drafts that nobody saved for so long that they are kept no longer (<see cref="DraftRetention"/>). The trail says how many of each state.</summary>
internal sealed class EraseOldDrafts(IDocumentStore documents, Settings settings, IAuditTrail audit, TimeProvider clock)
{
    /// <summary>Looks once a day, and only at what was saved long ago.</summary>
    [Function("EraseOldDrafts")]
    public async Task Run([TimerTrigger("0 20 4 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var (now, retention) = (clock.GetUtcNow(), new DraftRetention(settings.DraftsKeptDays));
        var old = new DocumentQuery(DraftContainers.Drafts) { Where = [new Condition("savedAt", Comparison.Below, retention.SavedBefore(now))], OrderBy = "savedAt" };
        var erased = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var found in await documents.Query<FormDraft>(old, ct).ToListAsync(ct))
        {
            // Who saves it at this moment keeps it.
            if (retention.Of(found.Document, now) is { } left && await documents.Erase(FormDrafts.Key(left.State, left.Id), left, found.ETag, ct))
                erased[left.State] = erased.GetValueOrDefault(left.State) + 1;
        }

        if (documents is IForgets store && erased.Count > 0)
            await store.Forget(ct);
        foreach (var (state, count) in erased)
            await audit.Record(new AuditEntry(now, AuditEntry.Hub, state, "", "erase drafts that nobody saved", null, Allowed: true, $"{count} erased"), ct);
    }
}
