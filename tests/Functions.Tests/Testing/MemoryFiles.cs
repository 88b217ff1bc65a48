using System.Collections.Concurrent;
using MimFunctions.Platform.Files;

namespace MimFunctions.Tests.Testing;

/// <summary>A file store in memory.</summary>
internal sealed class MemoryFiles : IFileStore
{
    private readonly ConcurrentDictionary<string, StoredFile> files;
    private int version;

    public MemoryFiles()
        : this([])
    {
    }

    private MemoryFiles(IEnumerable<KeyValuePair<string, StoredFile>> files) => this.files = new(files, StringComparer.Ordinal);

    /// <summary>How often something was written.</summary>
    public int Writes => version;

    /// <summary>What every write throws; null for none.</summary>
    public Exception? Trouble { get; init; }

    /// <summary>The same files; what is written to one of the two is not seen in the other.</summary>
    public MemoryFiles Copy() => new(files) { version = version, Trouble = Trouble };

    public Task<FileEntry?> Look(string path, CancellationToken ct) => Task.FromResult(
        files.TryGetValue(path, out var file) ? new FileEntry(path, file.Content.Length, file.Tag, default) : null);

    public Task<Stream?> Open(string path, CancellationToken ct) => Task.FromResult<Stream?>(
        files.TryGetValue(path, out var file) ? new MemoryStream(file.Content.ToArray()) : null);

    public Task<StoredFile?> Read(string path, CancellationToken ct) => Task.FromResult(files.GetValueOrDefault(path));

    public Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct)
    {
        if (Trouble is not null)
            throw Trouble;
        files[path] = new StoredFile(content.ToArray(), $"v{Interlocked.Increment(ref version)}");
        return Task.CompletedTask;
    }

    public async Task<bool> Move(string from, string tag, string to, CancellationToken ct)
    {
        if (!files.TryGetValue(from, out var file) || file.Tag != tag)
            return false;
        await Write(to, file.Content, "", ct);
        return await Delete(from, tag, ct);
    }

    public Task<bool> Delete(string path, string tag, CancellationToken ct) =>
        Task.FromResult(files.TryGetValue(path, out var file) && file.Tag == tag && files.TryRemove(KeyValuePair.Create(path, file)));

    public async IAsyncEnumerable<FileEntry> List(string prefix, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        foreach (var (path, file) in files.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal))
            yield return new FileEntry(path, file.Content.Length, file.Tag, default);
    }
}
