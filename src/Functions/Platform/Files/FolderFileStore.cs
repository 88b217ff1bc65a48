using Microsoft.Extensions.Logging.Abstractions;

namespace MimFunctions.Platform.Files;

/// <summary>
/// Files in a folder of this machine. Each container is a folder of it; what the hub writes there appears under its name only when whole and
/// durable. Under <c>drop/</c> others write, so there a file counts when it is complete (<see cref="Completeness"/>) and links are not followed.
/// </summary>
internal sealed class FolderFileStore : IFileStore
{
    /// <summary>The container that others write to.</summary>
    public const string Drop = "drop";

    private const int ReadTries = 3;
    private static readonly TimeSpan DefaultSettle = TimeSpan.FromMilliseconds(250), DefaultUnfinished = TimeSpan.FromSeconds(10);

    private readonly string root;
    private readonly Completeness completeness;
    private readonly FolderWalk walk;
    private readonly UnfinishedFiles beside;

    /// <param name="root">The data folder; made when first written to.</param>
    /// <param name="clock">Tells how long a file was left alone.</param>
    /// <param name="settle">How long a dropped file must be left alone to count; 250 ms when null.</param>
    /// <param name="unfinished">How long one must be left alone that seems unfinished (<see cref="FileEnd"/>); 10 s when null.</param>
    /// <param name="log">Gets a warning for what can't be listed.</param>
    public FolderFileStore(string root, TimeProvider clock, TimeSpan? settle = null, TimeSpan? unfinished = null, ILogger<FolderFileStore>? log = null)
    {
        this.root = Path.GetFullPath(root);
        completeness = new Completeness(clock, settle ?? DefaultSettle, unfinished ?? DefaultUnfinished);
        walk = new FolderWalk(this.root, log ?? NullLogger<FolderFileStore>.Instance);
        beside = new UnfinishedFiles(this.root, clock);
    }

    /// <inheritdoc/>
    public Task<FileEntry?> Look(string path, CancellationToken ct) => Task.FromResult(
        Stamp(path, OnDisk(path)) is { } stamp ? new FileEntry(path, stamp.Length, stamp.Tag, stamp.Modified) : null);

    /// <inheritdoc/>
    public Task<Stream?> Open(string path, CancellationToken ct)
    {
        var file = OnDisk(path);
        return Task.FromResult<Stream?>(Stamp(path, file) is null ? null : DurableFile.OpenUnlessGone(file));
    }

    /// <inheritdoc/>
    public Task<StoredFile?> Read(string path, CancellationToken ct) => Task.FromResult(Read(path));

    private StoredFile? Read(string path)
    {
        var file = OnDisk(path);
        for (var tries = 0; tries < ReadTries; tries++)
        {
            if (Stamp(path, file) is not { } before)
                return null;
            try
            {
                var content = DurableFile.Read(file, IsDropped(path));
                if (Stamp(path, file) == before && content.LongLength == before.Length)
                    return new StoredFile(content, before.Tag);
            }
            catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
        }

        throw new IOException("The file was changed each time it was read; it is still being written.");
    }

    /// <inheritdoc/>
    public Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) => Write(path, content, durable: true);

    /// <inheritdoc/>
    public Task Write(string path, Func<Stream, CancellationToken, Task> write, string contentType, CancellationToken ct) =>
        Write(path, unfinished => DurableFile.Create(unfinished, write, ct), durable: true);

    /// <inheritdoc/>
    public Task WriteView(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) => Write(path, content, durable: false);

    private Task Write(string path, ReadOnlyMemory<byte> content, bool durable) => Write(
        path,
        unfinished =>
        {
            DurableFile.Create(unfinished, content.Span, durable);
            return Task.CompletedTask;
        },
        durable);

    private async Task Write(string path, Func<string, Task> create, bool durable)
    {
        var target = OnDisk(path);
        var unfinished = beside.NewFile(path);
        try
        {
            await create(unfinished);
            DurableFile.Rename(unfinished, target, durable);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<bool> Move(string from, string tag, string to, CancellationToken ct)
    {
        var (source, target) = (OnDisk(from), OnDisk(to));
        if (Stamp(from, source) is not { } stamp || stamp.Tag != tag)
            return Task.FromResult(false);
        completeness.Forget(source);
        var newFile = beside.NewFile(to);
        // Not waited for: a power cut that undoes it leaves the file where it was, to be moved again.
        if (DurableFile.AreOnOneVolume(source, newFile))
            return Task.FromResult(DurableFile.TryRename(source, tag, target, durable: false));
        File.Copy(source, newFile);
        DurableFile.Sync(newFile);
        DurableFile.Rename(newFile, target);
        return Delete(from, tag, ct);
    }

    /// <inheritdoc/>
    public Task<bool> Delete(string path, string tag, CancellationToken ct)
    {
        var file = OnDisk(path);
        if (Stamp(path, file)?.Tag != tag)
            return Task.FromResult(false);
        completeness.Forget(file);
        // Taken aside first: what is deleted then is what was looked at, whoever writes under the name meanwhile.
        var aside = beside.OldFile(path);
        if (!DurableFile.TryRename(file, tag, aside))
            return Task.FromResult(false);
        File.Delete(aside);
        return Task.FromResult(true);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<FileEntry> List(string prefix, CancellationToken ct)
    {
        FilePath.SplitPrefix(prefix);
        return walk.Files(prefix)
            .Where(file => !IsDropped(file.Path) || completeness.IsComplete(OnDisk(file.Path), file.Stamp))
            .Select(file => new FileEntry(file.Path, file.Stamp.Length, file.Stamp.Tag, file.Stamp.Modified))
            .ToAsyncEnumerable();
    }

    private static bool IsDropped(string path) => path.StartsWith(Drop + "/", StringComparison.Ordinal);

    private string OnDisk(string path)
    {
        FilePath.Check(path);
        return Path.Combine(root, path);
    }

    /// <summary>The stamp of a file, null when there is none or it is only reached through a link that a sender could have made.</summary>
    private FileStamp? Stamp(string path, string file)
    {
        if (IsDropped(path))
        {
            for (var folder = Path.GetDirectoryName(path)!; folder != Drop; folder = Path.GetDirectoryName(folder)!)
            {
                if (new DirectoryInfo(Path.Combine(root, folder)).LinkTarget is not null)
                    return null;
            }
        }

        return FileStamp.Of(file);
    }
}
