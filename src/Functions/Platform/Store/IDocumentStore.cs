using System.Text.Json.Nodes;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Store;

/// <summary>Names a document: container, partition within it, id within that. All three are case-sensitive.</summary>
internal readonly record struct DocumentKey(string Container, string Partition, string Id);

/// <summary>A document as it was read, with the tag its next write must name.</summary>
internal sealed record Versioned<T>(T Document, string ETag);

/// <summary>
/// Documents with optimistic concurrency: point reads, conditional writes, simple queries and nothing else, so that SQLite and Cosmos DB
/// can both keep the promise (docs/rules.md, "The shape of a use case"). What a successful write returned for is durable.
/// </summary>
internal interface IDocumentStore
{
    /// <summary>The document, or null when there is none.</summary>
    Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct) where T : class;

    /// <summary>
    /// Writes the document if it is still as <paramref name="expected"/> names it (null: if it does not exist yet).
    /// </summary>
    /// <returns>The new tag; null when someone else was first, and nothing was written.</returns>
    /// <exception cref="ArgumentException">Not a key or size that both stores can keep (<see cref="DocumentRules"/>).</exception>
    Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct) where T : class;

    /// <summary>Every document the query names, in its order; a snapshot is not promised across documents.</summary>
    IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct) where T : class;

    /// <summary>Where the documents are that the query names, in its order, and in which version. The documents are not read, so it suits looking what is new among many.</summary>
    Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct);

    /// <summary>How many documents the query names. A store counts them without handing them out.</summary>
    async Task<int> Count(DocumentQuery query, CancellationToken ct) => await Query<JsonObject>(query, ct).CountAsync(ct);
}

/// <summary>Which version of a document there is.</summary>
/// <param name="Key">Where it is.</param>
/// <param name="ETag">Its version, as <see cref="Versioned{T}"/> names it.</param>
internal sealed record DocumentMark(DocumentKey Key, string ETag);

/// <summary>A query over one container: conditions joined by "and", at most one order.</summary>
/// <param name="Container">Container to search.</param>
/// <param name="Partition">Only this partition; null searches all of them.</param>
internal sealed record DocumentQuery(string Container, string? Partition = null)
{
    /// <summary>All must hold.</summary>
    public IReadOnlyList<Condition> Where { get; init; } = [];

    /// <summary>
    /// Path of the property to order by, e.g. <c>receivedAt</c> or <c>outbox.since</c>; null for any order. Documents without it are left out.
    /// </summary>
    public string? OrderBy { get; init; }

    /// <summary>Largest first.</summary>
    public bool Descending { get; init; }

    /// <summary>At most so many; null for all.</summary>
    public int? Limit { get; init; }
}

/// <summary>Compares a property with a value. Instants compare as UTC ISO 8601 texts, as <see cref="HubJson"/> writes them.</summary>
/// <param name="Path">camelCase path, parts joined by dots: <c>outbox.state</c>. A missing property meets no condition.</param>
/// <param name="Is">How to compare.</param>
/// <param name="Value">A string, number, bool, enum or <see cref="DateTimeOffset"/>.</param>
internal sealed record Condition(string Path, Comparison Is, object Value);

/// <summary>How a condition compares.</summary>
internal enum Comparison
{
    /// <summary>The same.</summary>
    Equal,

    /// <summary>Before, or less.</summary>
    Below,

    /// <summary>The same, after, or more.</summary>
    AtLeast,
}
