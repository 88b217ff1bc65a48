using MimFunctions.Domain.Queries;
using MimFunctions.Features.Queries.Asking;
using MimFunctions.Features.Queries.Showing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Queries;

/// <summary>Queries to all (docs/decisions/0035): asked, answered by question, compiled, listed.</summary>
internal static class QueryServices
{
    /// <summary>The stores, what they owe, and where the pages are.</summary>
    public static IServiceCollection AddQueriesToAll(this IServiceCollection services) => services
        .AddSingleton<QueryStore>().AddSingleton<PutQuery>().AddSingleton<CaseStore<AdHocQuery>>().AddSingleton<CaseStore<QuarterlyList>>()
        .AddOwing(new OwingDocuments<AdHocQuery>(QueryContainers.Queries, query => QueryStore.Key(query.Reference)))
        .AddOwing(new OwingDocuments<QuarterlyList>(QueryContainers.QueryLists, list => QueryStore.ListKey(list.Id)))
        .AddTelling<AdHocQuery>(QueryStore.KeyOf)
        .AddTelling<QuarterlyList>(name => name.StartsWith(QuarterlyList.Series, StringComparison.Ordinal) ? QueryStore.ListKey(name) : null)
        .AddSingleton<IWaits, QueriesWaiting>().AddSingleton<ITellsNews, QueriesWaiting>();
}
