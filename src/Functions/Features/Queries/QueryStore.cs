using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Queries;

/// <summary>Reads and changes queries to all. There are some tens in a year, so lists and searches are made in memory.</summary>
internal sealed class QueryStore(IDocumentStore documents, CaseStore<AdHocQuery> cases)
{
    /// <summary>Where a query is: partition by asker, id its number.</summary>
    public static DocumentKey Key(QueryReference reference) => new(QueryContainers.Queries, reference.Asker.Code, reference.ToString());

    /// <summary>Where the query of this name is; null when the text is none.</summary>
    public static DocumentKey? KeyOf(string text) => QueryReference.Parse(text) is { } reference ? Key(reference) : null;

    /// <summary>Where a quarterly list is, by its name.</summary>
    public static DocumentKey ListKey(string id) => new(QueryContainers.QueryLists, "all", id);

    /// <summary>All of them, the newest first.</summary>
    public async Task<IReadOnlyList<AdHocQuery>> All(CancellationToken ct) =>
    [
        .. (await documents.Query<AdHocQuery>(new DocumentQuery(QueryContainers.Queries), ct).Select(found => found.Document).ToListAsync(ct))
            .OrderByDescending(query => query.AskedAt).ThenBy(query => query.Case, StringComparer.Ordinal),
    ];

    /// <summary>The query, or null.</summary>
    public Task<AdHocQuery?> Find(QueryReference reference, CancellationToken ct) => cases.Find(Key(reference), ct);

    /// <summary>A new query; the same number again finds the one that is there.</summary>
    public Task<AdHocQuery> Create(AdHocQuery query, CancellationToken ct) => cases.Create(query, ct);

    /// <summary>Decides and commits; null when there is no such query.</summary>
    public Task<(CaseDecision<AdHocQuery> Decision, AdHocQuery Stands)?> Change(QueryReference reference, Func<AdHocQuery, CaseDecision<AdHocQuery>> decide, CancellationToken ct) =>
        cases.Change(Key(reference), decide, decision => (decision as CaseDecision<AdHocQuery>.Changed)?.Next, ct);

    /// <summary>Looks at one as time passes; again changes nothing.</summary>
    public Task Look(QueryReference reference, DateTimeOffset now, CancellationToken ct) => cases.Change(Key(reference), query => LookAtQuery.Decide(query, now), next => next, ct);
}
