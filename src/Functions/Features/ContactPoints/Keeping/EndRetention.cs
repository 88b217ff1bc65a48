using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Reviewing;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Keeping;

/// <summary>
/// Ends what was kept long enough (<see cref="Retention"/>), closes reviews after their last day, and empties again what is classified, should anything have come
/// back from a backup. The trail says how much was erased.
/// </summary>
internal sealed class EndRetention(IDocumentStore documents, Reviews reviews, Switches switches, EmptyNetwork emptier, IAuditTrail audit, TimeProvider clock)
{
    /// <summary>Looks once a day.</summary>
    [Function("EndRetention")]
    public async Task Run([TimerTrigger("0 40 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var erased = await Each<ExchangeCheck>(ContactPointContainers.Checks, check => ContactPointKeys.Of(check.Number), check => Retention.Of(check, now), ct)
            + await Each<ContactPointEntry>(ContactPointContainers.Entries, entry => ContactPointKeys.Of(entry.Number), entry => Retention.Of(entry, now), ct)
            + await Each<GoodPractice>(ContactPointContainers.Practices, each => ContactPointKeys.Of(each.Number), each => Retention.Of(each, now), ct)
            + await Each<NationalArrangement>(ContactPointContainers.Arrangements, ContactPointKeys.Of, each => Retention.Of(each, now), ct);
        var checks = await documents.Query<ExchangeCheck>(new DocumentQuery(ContactPointContainers.Checks), ct).CountAsync(check => check.Document.At > now.AddYears(-1), ct);
        foreach (var review in await reviews.All(ct))
        {
            await reviews.Look(review.Id, stands => stands.Close(LegalTime.DayOf(now, Authority.Commission), now, checks), ct);
            erased += review.Forget(now) is null ? 0 : review.Answers.Count;
            await reviews.Look(review.Id, stands => stands.Forget(now), ct);
        }

        foreach (var what in Enum.GetValues<SwitchedPart>())
        {
            if ((await switches.Find(what, ct)).EmptiedAt is not null)
                erased += await emptier.Empty(what, ct);
        }

        if (documents is IForgets store)
            await store.Forget(ct);
        if (erased > 0)
            await audit.Record(new AuditEntry(now, AuditEntry.Hub, AuditEntry.Hub, "", "end retention of contact points", null, Allowed: true, $"{erased} erased"), ct);
    }

    private async Task<int> Each<T>(string container, Func<T, DocumentKey> key, Func<T, T?> due, CancellationToken ct)
        where T : class
    {
        var erased = 0;
        foreach (var found in await documents.Query<T>(new DocumentQuery(container), ct).ToListAsync(ct))
        {
            // Who loses a race leaves it to the next day.
            if (due(found.Document) is { } next && await documents.Erase(key(found.Document), next, found.ETag, ct))
                erased++;
        }

        return erased;
    }
}
