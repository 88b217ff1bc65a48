using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>The common store as one machine sees it; just before it writes, another machine may come first.</summary>
internal sealed class SharedDocuments(IDocumentStore common) : IDocumentStore
{
    /// <summary>Runs once, before the next write.</summary>
    public Func<Task>? Meanwhile { get; set; }

    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class => common.Read<T>(key, ct);

    public async Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class
    {
        var (first, _) = (Meanwhile, Meanwhile = null);
        await (first?.Invoke() ?? Task.CompletedTask);
        return await common.TryWrite(key, document, expected, ct);
    }

    public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
        where T : class => common.Query<T>(query, ct);

    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => common.Marks(query, ct);
}
