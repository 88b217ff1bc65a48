using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Bulletins.Drafting;

/// <summary>
/// What a bulletin is drawn up from: communications, queries and meetings, each item as anybody may read it. Nothing of the liaison networks and of document 6146/24 is read at all.
/// </summary>
internal sealed class SourcesOfBulletin(IDocumentStore documents)
{
    // What was communicated before it was public is looked for so far back; policy intentions are not told years ahead.
    private const int MonthsBack = 12;

    /// <summary>Everything of a quarter until the cut-off.</summary>
    public async Task<BulletinSources> Of(Quarter quarter, DateTimeOffset cutOff, CancellationToken ct)
    {
        var from = LegalTime.EndOf(quarter.First.AddDays(-1).AddMonths(-MonthsBack), Authority.Commission);
        var received = new DocumentQuery(IntakeContainers.Submissions)
        {
            Where = [new Condition("receivedAt", Comparison.AtLeast, from), new Condition("receivedAt", Comparison.Below, cutOff)],
            OrderBy = "receivedAt",
        };
        var ahead = new DocumentQuery(Containers.Of<Meeting>()) { Where = [new Condition("startsAt", Comparison.AtLeast, cutOff)], OrderBy = "startsAt" };
        var queries = await Queries(ct);
        return new BulletinSources(
            [
                .. await documents.Query<Submission>(received, ct).Select(found => MeasureItem.Of(found.Document, quarter, cutOff)).Where(item => item is not null).Select(item => item!).ToListAsync(ct),
                .. queries.Select(query => OtherItems.Of(query, quarter, cutOff)).OfType<BulletinItem>(),
                .. await documents.Query<Meeting>(ahead, ct).Select(found => OtherItems.Of(found.Document, quarter, cutOff)).Where(item => item is not null).Select(item => item!).ToListAsync(ct),
            ],
            queries.Count(query => OtherItems.IsAsked(query, quarter, cutOff)));
    }

    /// <summary>The items of a bulletin whose sources may have changed since its cut-off, as they would be drawn up now; null for one that would not be.</summary>
    public async Task<IReadOnlyDictionary<string, BulletinItem?>> Again(QuarterlyBulletin bulletin, CancellationToken ct)
    {
        var (again, named) = (new Dictionary<string, BulletinItem?>(StringComparer.Ordinal), bulletin.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal));
        var changed = new DocumentQuery(IntakeContainers.Submissions) { Where = [new Condition("changedAt", Comparison.AtLeast, bulletin.CutOff)], OrderBy = "changedAt" };
        await foreach (var found in documents.Query<Submission>(changed, ct))
        {
            if (found.Document.Outcome.Communication is { } number && named.Contains(number.ToString()))
                again[number.ToString()] = MeasureItem.Of(found.Document, bulletin.Quarter, bulletin.CutOff);
        }

        if (bulletin.Items.Any(item => item.Kind == BulletinKind.Answers))
        {
            foreach (var query in (await Queries(ct)).Where(query => named.Contains(query.Case)))
                again[query.Case] = OtherItems.Of(query, bulletin.Quarter, bulletin.CutOff);
        }

        return again;
    }

    private async Task<IReadOnlyList<AdHocQuery>> Queries(CancellationToken ct) => await documents.Query<AdHocQuery>(new DocumentQuery(Containers.Of<AdHocQuery>()), ct).Select(found => found.Document).ToListAsync(ct);
}
