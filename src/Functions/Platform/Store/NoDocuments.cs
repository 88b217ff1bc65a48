namespace MimFunctions.Platform.Store;

/// <summary>The store of a hub that was never run: nothing is in it, and nothing can be put there.</summary>
internal sealed class NoDocuments : IDocumentStore
{
    /// <inheritdoc/>
    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class => Task.FromResult<Versioned<T>?>(null);

    /// <inheritdoc/>
    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class => throw new NotSupportedException("There is no store to write to.");

    /// <inheritdoc/>
    public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
        where T : class => AsyncEnumerable.Empty<Versioned<T>>();

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => Task.FromResult<IReadOnlyList<DocumentMark>>([]);
}
