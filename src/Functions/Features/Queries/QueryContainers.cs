using MimFunctions.Domain.Queries;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Queries;

/// <summary>Where the queries to all are kept.</summary>
internal sealed class QueryContainers : IKeepsDocuments
{
    /// <summary><see cref="AdHocQuery"/>, by asker; the id is the reference.</summary>
    public const string Queries = "queries";

    /// <summary><see cref="QuarterlyList"/>, all in one partition; the id is its name.</summary>
    public const string QueryLists = "querylists";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<AdHocQuery>(Queries, "outbox.state"),
        DocumentContainer.Of<QuarterlyList>(QueryLists, "outbox.state"),
    ];
}
