using System.Runtime.CompilerServices;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>
/// A document store that keeps the immutable records themselves, indexed by what the hub searches for, so that ten years take seconds; how
/// they are written as JSON is proven elsewhere.
/// </summary>
internal sealed class ObjectDocuments : IDocumentStore
{
    private readonly Dictionary<DocumentKey, (object Document, string ETag, (string, string, string)[] Entries)> documents = [];
    private readonly Dictionary<(string Container, string Path, string Value), SortedDictionary<string, DocumentKey>> index = [];
    private int version;

    /// <summary>Everything of a container.</summary>
    public IEnumerable<T> All<T>(string container) => documents.Where(d => d.Key.Container == container).Select(d => (T)d.Value.Document);

    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class => Task.FromResult(documents.TryGetValue(key, out var found) ? new Versioned<T>((T)found.Document, found.ETag) : null);

    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class
    {
        var there = documents.TryGetValue(key, out var found);
        if ((there ? found.ETag : null) != expected)
            return Task.FromResult<string?>(null);
        foreach (var entry in there ? found.Entries : [])
            index[entry].Remove(key.Id);
        (string, string, string)[] entries = [.. Entries(key, document)];
        foreach (var entry in entries)
            At(entry)[key.Id] = key;
        documents[key] = (document, $"e{++version}", entries);
        return Task.FromResult<string?>(documents[key].ETag);
    }

    public async IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, [EnumeratorCancellation] CancellationToken ct)
        where T : class
    {
        await Task.CompletedTask;
        (string Container, string Path, string Word)[] entries = (query.Partition, query.Where) switch
        {
            ({ } partition, []) => [(query.Container, "partition", partition)],
            (null, [{ Is: Comparison.Equal } condition]) => [(query.Container, condition.Path, Word(condition.Value))],
            (null, [{ Is: Comparison.Below } condition]) when query.OrderBy == condition.Path => Below(query.Container, condition),
            _ => throw new NotSupportedException($"The simulation does not know the query {query}."),
        };
        foreach (var key in entries.SelectMany(entry => At(entry).Values).ToArray())
        {
            if (await Read<T>(key, ct) is { } found)
                yield return found;
        }
    }

    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => throw new NotSupportedException("The simulation does not know who asks for marks.");

    /// <summary>The words of a path that come before one, in their order.</summary>
    private (string, string, string)[] Below(string container, Condition condition) =>
    [
        .. index.Keys.Where(entry => entry.Container == container && entry.Path == condition.Path && string.CompareOrdinal(entry.Value, Word(condition.Value)) < 0)
            .OrderBy(entry => entry.Value, StringComparer.Ordinal),
    ];

    private static IEnumerable<(string, string, string)> Entries(DocumentKey key, object document)
    {
        yield return (key.Container, "partition", key.Partition);
        if (document is InformationRequest request)
        {
            yield return (key.Container, "progress", Word(request.Progress));
            yield return (key.Container, "outbox.state", Word(request.Outbox.State));
            if (request.NextLook is { } day)
                yield return (key.Container, "nextLook", Word(FormDate.ForMachines(day)));
        }
        else if (document is MailRecord mail)
        {
            yield return (key.Container, "status.kind", Word(mail.Status.GetType().Name));
        }
    }

    private static string Word(object value) => value.ToString()!.ToLowerInvariant();

    private SortedDictionary<string, DocumentKey> At((string, string, string) entry) =>
        index.TryGetValue(entry, out var found) ? found : index[entry] = new SortedDictionary<string, DocumentKey>(StringComparer.Ordinal);
}
