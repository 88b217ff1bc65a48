using System.Runtime.CompilerServices;
using Microsoft.Azure.Cosmos;

namespace MimFunctions.Platform.Store;

/// <summary>Documents in Cosmos DB, each in an envelope (<see cref="CosmosEnvelope{T}"/>); a tag is the item's <c>_etag</c>.</summary>
internal sealed class CosmosDocumentStore(Database database) : IDocumentStore, IErases, IForgets
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    public async Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct) where T : class
    {
        var container = Container(DocumentRules.Checked(key).Container);
        using var answer = await container.ReadItemStreamAsync(key.Id, new PartitionKey(key.Partition), cancellationToken: ct);
        return answer.IsMissingItem() ? null : new((await answer.Json<CosmosEnvelope<T>>(ct)).Doc, answer.Headers.ETag);
    }

    /// <inheritdoc/>
    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct) where T : class
    {
        var container = Container(DocumentRules.Checked(key).Container);

        // Cosmos DB's own tags are quoted. Sending "*" or nothing would replace whatever stands there.
        return expected is null or ['"', .., '"']
            ? new CosmosWrite<T>(container, key, document, expected).Run(ct)
            : Task.FromResult<string?>(null);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, [EnumeratorCancellation] CancellationToken ct) where T : class
    {
        var left = query.Limit ?? int.MaxValue;
        var options = new QueryRequestOptions { MaxItemCount = Math.Clamp(left, 1, PageSize) };
        if (query.Partition is not null)
            options.PartitionKey = new PartitionKey(query.Partition);
        var container = Container(DocumentRules.CheckedContainer(query.Container));
        using var pages = container.GetItemQueryStreamIterator(CosmosQuery.Definition(query), requestOptions: options);
        while (left > 0 && pages.HasMoreResults)
        {
            using var answer = await pages.ReadNextAsync(ct);
            foreach (var found in (await answer.Json<CosmosPage<T>>(ct)).Documents.Take(left))
            {
                left--;
                yield return new(found.Doc, found.ETag);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) =>
        [.. (await Rows<CosmosMark>(query, CosmosQuery.Marks(query), ct)).Take(query.Limit ?? int.MaxValue).Select(found => new DocumentMark(new(query.Container, found.Pk, found.Id), found.ETag))];

    /// <inheritdoc/>
    public async Task<int> Count(DocumentQuery query, CancellationToken ct) =>
        Math.Min((await Rows<int>(query, CosmosQuery.Count(query), ct)).Sum(), query.Limit ?? int.MaxValue);

    /// <inheritdoc/>
    public Task<bool> Erase<T>(DocumentKey key, T stub, string expected, CancellationToken ct) where T : class =>
        // Without a tag of Cosmos DB's own, whatever stands there would be deleted.
        expected is ['"', .., '"'] ? new CosmosErasure(database, this).Run(DocumentRules.Checked(key), stub, expected, ct) : Task.FromResult(false);

    /// <inheritdoc/>
    public Task Forget(CancellationToken ct) => new CosmosErasure(database, this).Finish(ct);

    private Task<List<T>> Rows<T>(DocumentQuery query, QueryDefinition sql, CancellationToken ct) =>
        Container(DocumentRules.CheckedContainer(query.Container)).Rows<T>(sql, query.Partition, ct);

    private Container Container(string name) => database.GetContainer(name);
}
