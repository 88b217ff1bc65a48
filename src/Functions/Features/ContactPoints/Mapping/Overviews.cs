using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>Compiles and keeps overviews: one a day at most, which then stays as it is.</summary>
internal sealed class Overviews(IDocumentStore documents, CaseStore<OverviewVersion> cases, Arrangements arrangements, Entries entries, TimeProvider clock)
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
        return await Find(OverviewVersion.Name(on), ct)
            ?? await cases.Create(OverviewVersion.Of(on, ComposeOverview.Decide(on, await arrangements.All(ct), await arrangements.Practices(ct), await entries.All(ct)), clock.GetUtcNow()), ct);
    }
}

/// <summary>Compiles the overview when a Presidency begins, and on the day after a campaign has closed.</summary>
internal sealed class ProduceContactPointOverview(Overviews overviews, Campaigns campaigns, TimeProvider clock)
{
    /// <summary>Looks once a day, after the campaigns were looked at.</summary>
    [Function("ProduceContactPointOverview")]
    public async Task Run([TimerTrigger("0 20 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        var closed = (await campaigns.All(ct)).Any(each => each.ClosedAt is { } at && LegalTime.DayOf(at, Authority.Commission) == today);
        if (closed || today == Semester.Of(today).First)
            await overviews.Produce(ct);
    }
}
