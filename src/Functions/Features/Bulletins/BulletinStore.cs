using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.Bulletins.Drafting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Bulletins;

/// <summary>Reads and changes bulletins; always without what was withdrawn or narrowed since (BUL-3).</summary>
internal sealed class BulletinStore(IDocumentStore documents, CaseStore<QuarterlyBulletin> cases, SourcesOfBulletin sources)
{
    /// <summary>Where the bulletin of this name is.</summary>
    public static DocumentKey Key(string id) => new(BulletinContainers.Bulletins, "all", id);

    /// <summary>The same; null when the text names none.</summary>
    public static DocumentKey? KeyOf(string text) => text.StartsWith(QuarterlyBulletin.Series, StringComparison.Ordinal) ? Key(text) : null;

    /// <summary>All of them as they are stored, the newest first: to know which there are, not to be read out.</summary>
    public async Task<IReadOnlyList<QuarterlyBulletin>> All(CancellationToken ct) =>
    [
        .. (await documents.Query<QuarterlyBulletin>(new DocumentQuery(BulletinContainers.Bulletins), ct).Select(found => found.Document).ToListAsync(ct))
            .OrderByDescending(bulletin => bulletin.Id, StringComparer.Ordinal),
    ];

    /// <summary>The bulletin of a quarter as it may be read now; null when there is none.</summary>
    public async Task<QuarterlyBulletin?> Find(Quarter quarter, CancellationToken ct) =>
        await cases.Find(Key(QuarterlyBulletin.Name(quarter)), ct) is { } found ? RecheckBulletin.Of(found, await sources.Again(found, ct)) : null;

    /// <summary>Draws it up, or leaves it as it stands.</summary>
    /// <param name="quarter">Its quarter.</param>
    /// <param name="decide">Decides from what stands, if anything does.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>The decision, and the bulletin as it stands then; null when there is none.</returns>
    public async Task<(CaseDecision<QuarterlyBulletin> Decision, QuarterlyBulletin? Stands)> DrawUp(
        Quarter quarter, Func<QuarterlyBulletin?, CaseDecision<QuarterlyBulletin>> decide, CancellationToken ct)
    {
        var key = Key(QuarterlyBulletin.Name(quarter));
        if (await cases.Change(key, decide, Changed, ct) is { } done)
            return (done.Decision, done.Stands);
        var first = decide(null);
        return (first, Changed(first) is { } made ? await cases.Create(made, ct) : null);
    }

    /// <summary>Decides on it as it may be read now, and commits; null when there is no such bulletin.</summary>
    public async Task<(CaseDecision<QuarterlyBulletin> Decision, QuarterlyBulletin Stands)?> Change(
        Quarter quarter, Func<QuarterlyBulletin, CaseDecision<QuarterlyBulletin>> decide, CancellationToken ct)
    {
        var key = Key(QuarterlyBulletin.Name(quarter));
        if (await cases.Find(key, ct) is not { } before)
            return null;
        var again = await sources.Again(before, ct);
        return await cases.Change(key, stands => decide(RecheckBulletin.Of(stands, again)), Changed, ct);
    }

    /// <summary>Looks at one as time passes; again changes nothing.</summary>
    public Task Look(QuarterlyBulletin bulletin, DateTimeOffset now, CancellationToken ct) => cases.Change(Key(bulletin.Id), stands => KeepBulletin.Look(stands, now), next => next, ct);

    private static QuarterlyBulletin? Changed(CaseDecision<QuarterlyBulletin> decision) => (decision as CaseDecision<QuarterlyBulletin>.Changed)?.Next;
}
