using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>
/// The dropped files that wait for their function. Each path is handed out once at a time; each version once, unless it failed; and the
/// states take turns, so that ten thousand files of one do not delay another's single one.
/// </summary>
internal sealed class DropBacklog : IDisposable
{
    /// <summary>After so many failed tries a version is left to the sweep.</summary>
    public const int MostTries = 5;

    private enum FileState
    {
        Waiting, Running, Resting, Settled,
    }

    private sealed class Known(string tag)
    {
        public string Tag { get; } = tag;
        public FileState State { get; set; }
        public int Tries { get; set; }
        public DateTimeOffset RestsUntil { get; set; }
        public int SeenInScan { get; set; }
        public bool IsBusy => State is FileState.Waiting or FileState.Running;
        public bool MayRunAgain(DateTimeOffset now) => State == FileState.Resting && now >= RestsUntil;
    }

    private readonly Lock gate = new();
    private readonly Dictionary<string, Known> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<FileEntry>> waiting = new(StringComparer.Ordinal);
    private readonly Queue<string> turns = new();
    private readonly SemaphoreSlim available = new(0);
    private int scan;

    /// <summary>Whether a file found in a scan is known and there is nothing to do with it now; it counts as seen then.</summary>
    /// <param name="file">The file as listed.</param>
    /// <param name="now">Now (UTC).</param>
    public bool Sees(FileEntry file, DateTimeOffset now)
    {
        lock (gate)
        {
            if (!known.TryGetValue(file.Path, out var entry) || !(entry.IsBusy || entry.Tag == file.Tag) || entry.MayRunAgain(now))
                return false;
            entry.SeenInScan = scan;
            return true;
        }
    }

    /// <summary>Offers a file found in a scan; what is waiting, running, resting after a failure or done is left alone.</summary>
    /// <param name="file">The file as listed.</param>
    /// <param name="sharer">Who shares fairly with the others: the state.</param>
    /// <param name="now">Now (UTC).</param>
    public void Offer(FileEntry file, string sharer, DateTimeOffset now)
    {
        lock (gate)
        {
            if (!IsNews(file, now, out var entry))
                return;
            entry.State = FileState.Waiting;
            if (!waiting.TryGetValue(sharer, out var files))
                waiting[sharer] = files = new Queue<FileEntry>();
            if (files.Count == 0)
                turns.Enqueue(sharer);
            files.Enqueue(file);
        }

        available.Release();
    }

    /// <summary>How many files wait.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
                return waiting.Values.Sum(files => files.Count);
        }
    }

    /// <summary>Ends a scan: what it did not show is gone, and forgotten unless it is being handled.</summary>
    public void EndScan()
    {
        lock (gate)
        {
            var gone = known.Where(entry => !entry.Value.IsBusy && entry.Value.SeenInScan != scan).Select(entry => entry.Key).ToArray();
            foreach (var path in gone)
                known.Remove(path);
            scan++;
        }
    }

    /// <summary>The next file, when there is one.</summary>
    public async Task<FileEntry> Take(CancellationToken ct)
    {
        await available.WaitAsync(ct);
        lock (gate)
        {
            var sharer = turns.Dequeue();
            var files = waiting[sharer];
            var file = files.Dequeue();
            if (files.Count > 0)
                turns.Enqueue(sharer);
            else
                waiting.Remove(sharer);
            known[file.Path].State = FileState.Running;
            return file;
        }
    }

    /// <summary>The function is done with the file.</summary>
    public void Done(FileEntry file)
    {
        lock (gate)
            known[file.Path].State = FileState.Settled;
    }

    /// <summary>The function failed: the file rests for 1, 2, 4, 8 seconds and may then be offered again.</summary>
    /// <returns>False when it is now left to the sweep.</returns>
    public bool Failed(FileEntry file, DateTimeOffset now)
    {
        lock (gate)
        {
            var entry = known[file.Path];
            entry.Tries++;
            entry.State = entry.Tries < MostTries ? FileState.Resting : FileState.Settled;
            entry.RestsUntil = now + TimeSpan.FromSeconds(1 << (entry.Tries - 1));
            return entry.State == FileState.Resting;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => available.Dispose();

    private bool IsNews(FileEntry file, DateTimeOffset now, out Known entry)
    {
        var seen = known.TryGetValue(file.Path, out var found);
        entry = seen && (found!.IsBusy || found.Tag == file.Tag) ? found : known[file.Path] = new Known(file.Tag);
        entry.SeenInScan = scan;
        return !seen || !ReferenceEquals(entry, found) || entry.MayRunAgain(now);
    }
}
