using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>Compiles and keeps overviews: one a day at most, which then stays as it is.</summary>
internal sealed class Overviews(IDocumentStore documents, CaseStore<OverviewVersion> cases, Arrangements arrangements, Entries entries, Switches switches, TimeProvider clock)
{
    /// <summary>Where the overview of this name is; null when the text is none.</summary>
    public static DocumentKey? KeyOf(string text) => text.StartsWith(OverviewVersion.Series, StringComparison.Ordinal) ? ContactPointKeys.Overview(text) : null;

    /// <summary>The version, or null.</summary>
    public Task<OverviewVersion?> Find(string id, CancellationToken ct) => cases.Find(ContactPointKeys.Overview(id), ct);

    /// <summary>All versions, the newest first.</summary>
    public async Task<IReadOnlyList<OverviewVersion>> All(CancellationToken ct) =>
        [.. (await documents.Query<OverviewVersion>(new DocumentQuery(ContactPointContainers.Overviews), ct).Select(found => found.Document).ToListAsync(ct)).OrderByDescending(each => each.On)];

    /// <summary>The overview of today: compiled if there is none, else the one that is there.</summary>
    public async Task<OverviewVersion> Produce(CancellationToken ct)
    {
        var on = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        if (await Find(OverviewVersion.Name(on), ct) is { } made)
            return made;
        var content = ComposeOverview.Decide(on, await arrangements.All(ct), await arrangements.Practices(ct), await entries.All(ct));
        return await cases.Create(OverviewVersion.Of(on, await switches.IsClassified(SwitchedPart.ContactList, ct) ? content.WithoutContacts() : content, clock.GetUtcNow()), ct);
    }
}

/// <summary>
/// Compiles a version of the overview by itself: when a campaign has closed, and at the beginning of each semester. What a hub that was away missed is made
/// good with the next look: the close of a campaign whenever it was, the beginning of a semester in its first week.
/// </summary>
internal sealed class ProduceContactPointOverview(Overviews overviews, Campaigns campaigns, Switches switches, TimeProvider clock)
{
    private const int Week = 7;

    /// <summary>Every day at 05:20 UTC, after campaigns were looked at.</summary>
    [Function("ProduceContactPointOverview")]
    public async Task Run([TimerTrigger("0 20 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        // What the hub must not hold it does not compile, and tells nobody of (CP-21).
        if (await switches.IsClassified(SwitchedPart.Overview, ct))
            return;
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        var last = (await overviews.All(ct)).Select(version => version.On).FirstOrDefault();
        var closed = (await campaigns.All(ct)).Any(each => each.ClosedAt is { } at && LegalTime.DayOf(at, Authority.Commission) > last);
        if (closed || (Semester.Of(today) is var semester && today < semester.First.AddDays(Week) && last < semester.First))
            await overviews.Produce(ct);
    }
}
