namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>
/// Rings when something is created or changed below a folder (inotify). It only makes things quicker: events get lost (full buffers,
/// network folders), so whoever listens also asks from time to time.
/// </summary>
internal sealed class FolderBell : IDisposable
{
    /// <summary>How long after the last event a file may still be settling: being written, or not yet taken for complete.</summary>
    private static readonly TimeSpan Settles = TimeSpan.FromSeconds(5);

    private readonly TimeProvider time;
    private readonly Signal signal;
    private readonly FileSystemWatcher? watcher;
    private long lastEvent = long.MinValue;

    /// <summary>Watches the folder, which is made if it is missing; null watches nothing.</summary>
    public FolderBell(string? folder, TimeProvider time, ILogger log)
    {
        (this.time, signal) = (time, new Signal(time));
        if (folder is null)
            return;
        Directory.CreateDirectory(folder);
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Created += (_, _) => Ring();
            watcher.Changed += (_, _) => Ring();
            watcher.Renamed += (_, _) => Ring();
            watcher.Error += (_, _) => Ring();
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException fault)
        {
            log.LogWarning("New files are only looked for every few seconds: the system watches no more folders ({Fault})", fault.Message);
        }
    }

    /// <summary>Whether something happened lately, so that it pays to look again soon.</summary>
    public bool IsSettling =>
        Volatile.Read(ref lastEvent) is var last and not long.MinValue && time.GetElapsedTime(last) < Settles;

    /// <summary>Returns when something happened since the last wait, or after <paramref name="atMost"/>.</summary>
    public Task Wait(TimeSpan atMost, CancellationToken ct) => signal.Wait(atMost, ct);

    /// <inheritdoc/>
    public void Dispose() => watcher?.Dispose();

    private void Ring()
    {
        Volatile.Write(ref lastEvent, time.GetTimestamp());
        signal.Raise();
    }
}

/// <summary>Wakes one waiter; raised while nobody waits, it wakes the next.</summary>
internal sealed class Signal(TimeProvider time)
{
    private TaskCompletionSource raised = New();

    /// <summary>Wakes the waiter.</summary>
    public void Raise() => Volatile.Read(ref raised).TrySetResult();

    /// <summary>Returns when raised since the last wait, or after <paramref name="atMost"/>.</summary>
    public async Task Wait(TimeSpan atMost, CancellationToken ct)
    {
        await raised.Task.WaitAsync(atMost, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ct.ThrowIfCancellationRequested();
        if (raised.Task.IsCompleted)
            Volatile.Write(ref raised, New());
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
