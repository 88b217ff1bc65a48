using System.Collections.Concurrent;
using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Integration.Tests.Store;

/// <summary>
/// A database for one run. With a key it is made, and deleted at the end; by identity it must be there already under the name
/// <c>mim-test</c> with all containers, for no data role of Cosmos DB may make one, and only what the tests wrote is deleted.
/// </summary>
internal sealed class CosmosTestDatabase : IAsyncDisposable
{
    private const string Prepared = "mim-test";

    private readonly CosmosClient client;
    private readonly bool isOurs;
    private readonly ConcurrentDictionary<DocumentKey, bool> written = new();

    private CosmosTestDatabase(CosmosSettings settings)
    {
        isOurs = settings.ConnectionString is not null;
        client = CosmosAccount.Connect(settings);
        Name = settings.Database;
        Store = new Remembering(new CosmosDocumentStore(client.GetDatabase(Name)), written);
    }

    public string Name { get; }

    public IDocumentStore Store { get; }

    /// <summary>The database in this account: a connection string, or an endpoint.</summary>
    public static async Task<CosmosTestDatabase> In(string account)
    {
        if (!account.Contains("AccountKey=", StringComparison.OrdinalIgnoreCase))
            return new(new CosmosSettings(new Uri(account), null, Prepared));
        var database = new CosmosTestDatabase(new CosmosSettings(null, account, $"{Prepared}-{Guid.NewGuid():N}"));
        await CosmosAccount.Create(database.client, database.Name, default);
        return database;
    }

    /// <summary>Deletes what was written through <see cref="Store"/>, so that a test finds nothing of the one before.</summary>
    public async Task Clear()
    {
        foreach (var key in written.Keys)
        {
            using var answer = await client.GetContainer(Name, key.Container).DeleteItemStreamAsync(key.Id, new PartitionKey(key.Partition));
            answer.EnsureSuccessStatusCode();
        }

        written.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (isOurs)
            await client.GetDatabase(Name).DeleteAsync();
        else
            await Clear();
        client.Dispose();
    }

    private sealed class Remembering(IDocumentStore inner, ConcurrentDictionary<DocumentKey, bool> written) : IDocumentStore
    {
        public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct) where T : class => inner.Read<T>(key, ct);

        public async Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct) where T : class
        {
            var tag = await inner.TryWrite(key, document, expected, ct);
            if (tag is not null)
                written[key] = true;
            return tag;
        }

        public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct) where T : class => inner.Query<T>(query, ct);

        public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => inner.Marks(query, ct);
    }
}
