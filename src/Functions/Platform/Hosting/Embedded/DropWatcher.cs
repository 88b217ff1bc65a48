using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>
/// Fires blob triggers for every complete file of a container. Woken by the file system and asking anyway; what fails is tried again, and after that the
/// sweep has it (docs/rules.md, rule 1). One look serves all functions of the container: measured, with a look for each, ten thousand waiting forms were
/// listed six times over.
/// </summary>
/// <param name="routes">The functions, all of one container.</param>
/// <param name="source">Where it hears of new files.</param>
/// <param name="files">Where the files are.</param>
/// <param name="runner">Runs the functions.</param>
/// <param name="settings">How functions are run.</param>
/// <param name="time">Clock and timers.</param>
/// <param name="disk">Tells when the disk is full.</param>
/// <param name="log">Gets what fails.</param>
internal sealed class DropWatcher(
    IReadOnlyList<DropRoute> routes, DropSignalSource source,
    IFileStore files, FunctionRunner runner, HostingSettings settings, TimeProvider time, DiskSpace disk, ILogger<DropWatcher> log)
    : Listener(settings, time, disk, log)
{
    /// <summary>So many waiting files for each worker take longer than it takes to notice that there are fewer.</summary>
    private const int EnoughEach = 8;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2), LookAgainSoon = TimeSpan.FromMilliseconds(250),
        Apart = TimeSpan.FromMilliseconds(50);

    private readonly string prefix = $"{routes[0].Container}/";

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var route in routes)
            route.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task Listen(CancellationToken stopping, CancellationToken ending)
    {
        using var bell = new FolderBell(source.Folder, Time, Log);
        var workers = routes.SelectMany(route => Enumerable.Range(0, Settings.Files).Select(_ => Repeat(() => HandleNext(route, stopping, ending), stopping)));
        await Task.WhenAll([Repeat(() => Look(bell, stopping), stopping), .. workers]);
    }

    private async Task Look(FolderBell bell, CancellationToken stopping)
    {
        var started = Time.GetTimestamp();
        await foreach (var file in files.List(prefix, stopping))
            Offer(file, Time.GetUtcNow());
        foreach (var route in routes)
            route.Backlog.EndScan();
        // Looking through a full folder takes time that the files themselves need: a tenth of it at most.
        var took = Time.GetElapsedTime(started);
        await Task.Delay(took * 9 > Apart ? took * 9 : Apart, Time, stopping);
        // While enough lies ready for the workers, looking would only find again what is known.
        while (routes.Any(route => route.Backlog.Waiting > Settings.Files * EnoughEach) && Time.GetElapsedTime(started) < LookAgain)
            await Task.Delay(LookAgainSoon, Time, stopping);
        await bell.Wait(bell.IsSettling ? LookAgainSoon : LookAgain, stopping);
    }

    private void Offer(FileEntry file, DateTimeOffset now)
    {
        // Matching patterns costs more than all the rest of a look, and most files of a full folder are known. Each backlog must see what it knows.
        var isKnown = false;
        foreach (var route in routes)
            isKnown |= route.Backlog.Sees(file, now);
        if (isKnown)
            return;
        foreach (var route in routes)
            route.Offer(file, now);
    }

    private async Task HandleNext(DropRoute route, CancellationToken stopping, CancellationToken ending)
    {
        var file = await route.Backlog.Take(stopping);
        if (await runner.Run(route.Function, new BlobEvent(file.Path, file.Tag), Settings.Deadline, ending) == InvocationOutcome.Done)
            route.Backlog.Done(file);
        else if (!route.Backlog.Failed(file, Time.GetUtcNow()))
            Log.LogError("{Function} failed {Tries} times for one file; the sweep will try again", route.Function.Name, DropBacklog.MostTries);
    }
}
