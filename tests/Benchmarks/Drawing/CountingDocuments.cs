using System.Runtime.CompilerServices;
using MimFunctions.Platform.Store;

namespace MimFunctions.Benchmarks.Drawing;

/// <summary>Counts what is read from a store.</summary>
/// <param name="inner">The store.</param>
internal sealed class CountingDocuments(IDocumentStore inner) : IDocumentStore
{
    private int reads;

    /// <summary>Documents handed out so far, one by one or by queries.</summary>
    public int Reads => reads;

    /// <inheritdoc/>
    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class
    {
        Interlocked.Increment(ref reads);
        return inner.Read<T>(key, ct);
    }

    /// <inheritdoc/>
    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class => inner.TryWrite(key, document, expected, ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, [EnumeratorCancellation] CancellationToken ct)
        where T : class
    {
        await foreach (var found in inner.Query<T>(query, ct))
        {
            Interlocked.Increment(ref reads);
            yield return found;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => inner.Marks(query, ct);
}
