using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>
/// Fires a blob trigger for every complete file of its container that fits the pattern. Woken by the file system and asking anyway;
/// what fails is tried again, and after that the sweep has it (docs/rules.md, rule 1). What a narrower pattern has is left to its function, as the
/// filters of Event Grid do in Azure.
/// </summary>
internal sealed class DropWatcher(
    FunctionDescriptor function, BlobPattern pattern, DropSignalSource source, IReadOnlyList<BlobPattern> narrower,
    IFileStore files, FunctionRunner runner, HostingSettings settings, TimeProvider time, DiskSpace disk, ILogger<DropWatcher> log)
    : Listener(settings, time, disk, log)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2), LookAgainSoon = TimeSpan.FromMilliseconds(250),
        Apart = TimeSpan.FromMilliseconds(50);

    private readonly string prefix = pattern.Text[..pattern.Text.IndexOf('{', StringComparison.Ordinal)];

    /// <inheritdoc/>
    protected override async Task Listen(CancellationToken stopping, CancellationToken ending)
    {
        using var backlog = new DropBacklog();
        using var bell = new FolderBell(source.Folder, Time, Log);
        var workers = Enumerable.Range(0, Settings.Files).Select(_ => Repeat(() => HandleNext(backlog, stopping, ending), stopping));
        await Task.WhenAll([Repeat(() => Look(backlog, bell, stopping), stopping), .. workers]);
    }

    private async Task Look(DropBacklog backlog, FolderBell bell, CancellationToken stopping)
    {
        var started = Time.GetTimestamp();
        await foreach (var file in files.List(prefix, stopping))
        {
            if (pattern.Match(file.Path) is { } parts && !narrower.Any(other => other.Match(file.Path) is not null))
                backlog.Offer(file, pattern.Parts.Count > 0 ? parts[pattern.Parts[0]] : "", Time.GetUtcNow());
        }

        backlog.EndScan();
        // Looking through a full folder takes time that the files themselves need: a tenth of it at most.
        var took = Time.GetElapsedTime(started);
        await Task.Delay(took * 9 > Apart ? took * 9 : Apart, Time, stopping);
        await bell.Wait(bell.IsSettling ? LookAgainSoon : LookAgain, stopping);
    }

    private async Task HandleNext(DropBacklog backlog, CancellationToken stopping, CancellationToken ending)
    {
        var file = await backlog.Take(stopping);
        if (await runner.Run(function, new BlobEvent(file.Path, file.Tag), Settings.Deadline, ending) == InvocationOutcome.Done)
            backlog.Done(file);
        else if (!backlog.Failed(file, Time.GetUtcNow()))
            Log.LogError("{Function} failed {Tries} times for one file; the sweep will try again", function.Name, DropBacklog.MostTries);
    }
}
