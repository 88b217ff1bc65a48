using System.Runtime.CompilerServices;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Testing;

/// <summary>Counts the documents that queries hand out.</summary>
internal sealed class CountingDocuments(IDocumentStore inner) : IDocumentStore
{
    public int HandedOut { get; set; }

    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class => inner.Read<T>(key, ct);

    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class => inner.TryWrite(key, document, expected, ct);

    public async IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, [EnumeratorCancellation] CancellationToken ct)
        where T : class
    {
        await foreach (var found in inner.Query<T>(query, ct))
        {
            HandedOut++;
            yield return found;
        }
    }

    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => inner.Marks(query, ct);
}
