using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Testing;

/// <summary>A document store in memory. Documents are kept as JSON, so that what can't be stored shows.</summary>
internal sealed class MemoryDocuments : IDocumentStore
{
    /// <summary>As the real stores order: numbers by their value, texts by their letters.</summary>
    private static readonly Comparer<JsonNode?> Order = Comparer<JsonNode?>.Create(Compare);

    private readonly Lock door = new();
    private readonly Dictionary<string, Dictionary<DocumentKey, Kept>> containers = [];
    private int version;

    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class
    {
        lock (door)
            return Task.FromResult(In(key.Container).TryGetValue(key, out var found) ? As<T>(found) : null);
    }

    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class
    {
        lock (door)
        {
            var documents = In(key.Container);
            if ((documents.TryGetValue(key, out var found) ? found.ETag : null) != expected)
                return Task.FromResult<string?>(null);
            documents[key] = new Kept(JsonSerializer.Serialize(document, HubJson.Options), $"e{++version}");
            return Task.FromResult<string?>(documents[key].ETag);
        }
    }

    public async IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, [EnumeratorCancellation] CancellationToken ct)
        where T : class
    {
        await Task.CompletedTask;
        foreach (var (_, found) in Find(query))
            yield return As<T>(found);
    }

    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DocumentMark>>([.. Find(query).Select(d => new DocumentMark(d.Key, d.Value.ETag))]);

    /// <summary>A store with the same documents and tags; what is written to one of the two is not seen in the other.</summary>
    public MemoryDocuments Copy()
    {
        lock (door)
        {
            var copy = new MemoryDocuments { version = version };
            foreach (var (name, documents) in containers)
                copy.containers[name] = new(documents);
            return copy;
        }
    }

    private List<KeyValuePair<DocumentKey, Kept>> Find(DocumentQuery query)
    {
        // Both once, and not for each document: the timers of simulated years ask for the same again and again.
        var conditions = query.Where.Select(condition => (Path: condition.Path.Split('.'), condition.Is, Value: JsonSerializer.SerializeToNode(condition.Value, condition.Value.GetType(), HubJson.Options)!)).ToArray();
        lock (door)
        {
            var found = In(query.Container)
                .Where(d => query.Partition is null || d.Key.Partition == query.Partition)
                .Where(d => conditions.All(condition => Meets(d.Value.Node, condition)));
            if (query.OrderBy?.Split('.') is { } path)
            {
                found = found.Where(d => At(d.Value.Node, path) is not null);
                found = query.Descending ? found.OrderByDescending(d => At(d.Value.Node, path), Order) : found.OrderBy(d => At(d.Value.Node, path), Order);
            }

            return [.. found.Take(query.Limit ?? int.MaxValue)];
        }
    }

    private Dictionary<DocumentKey, Kept> In(string container) =>
        containers.TryGetValue(container, out var found) ? found : containers[container] = [];

    private static bool Meets(JsonNode? json, (string[] Path, Comparison Is, JsonNode Value) condition)
    {
        if (At(json, condition.Path) is not { } value)
            return false;
        var order = Order.Compare(value, condition.Value);
        return condition.Is switch { Comparison.Equal => order == 0, Comparison.Below => order < 0, _ => order >= 0 };
    }

    private static JsonNode? At(JsonNode? json, string[] path)
    {
        foreach (var name in path)
            json = (json as JsonObject)?[name];
        return json;
    }

    private static int Compare(JsonNode? one, JsonNode? other) => one?.GetValueKind() == JsonValueKind.Number && other?.GetValueKind() == JsonValueKind.Number
        ? one.GetValue<double>().CompareTo(other.GetValue<double>())
        : string.CompareOrdinal(one?.ToString(), other?.ToString());

    private static Versioned<T> As<T>(Kept found)
        where T : class =>
        new(found.As<T>(), found.ETag);

    /// <summary>
    /// A document as it is kept; parsed for queries, and read back, once each, as the timers of simulated years look through all of them again and again.
    /// Documents never change, so whoever reads may share them.
    /// </summary>
    private sealed record Kept(string Json, string ETag)
    {
        private JsonNode? node;
        private volatile object? document;

        public T As<T>()
            where T : class => document as T ?? Read<T>();

        private T Read<T>()
            where T : class
        {
            var read = JsonSerializer.Deserialize<T>(Json, HubJson.Options)!;
            document = read;
            return read;
        }

        public JsonNode? Node => node ??= JsonNode.Parse(Json);
    }
}
