using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>Listens for events of one function as long as the program runs, whatever its store throws, and stops gracefully.</summary>
internal abstract class Listener(HostingSettings settings, TimeProvider time, DiskSpace disk, ILogger log) : BackgroundService
{
    /// <summary>Pause after a fault of the store.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Clock and timers.</summary>
    protected TimeProvider Time { get; } = time;

    /// <summary>How functions are run.</summary>
    protected HostingSettings Settings { get; } = settings;

    /// <summary>Where the listener says what it does.</summary>
    protected ILogger Log { get; } = log;

    /// <summary>Listens.</summary>
    /// <param name="stopping">From here on no new event is taken.</param>
    /// <param name="ending">From here on running invocations are ended.</param>
    protected abstract Task Listen(CancellationToken stopping, CancellationToken ending);

    /// <inheritdoc/>
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ending = new CancellationTokenSource(Timeout.InfiniteTimeSpan, Time);
        await using var stop = stoppingToken.Register(() => ending.CancelAfter(Settings.StopWithin));
        await Listen(stoppingToken, ending.Token);
    }

    /// <summary>
    /// Takes the step again and again until the program stops; one that throws is logged and taken again after a pause. None is taken while
    /// the disk is full.
    /// </summary>
    protected async Task Repeat(Func<Task> step, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (disk.IsFull || !await Survive(step, stopping))
                await Task.Delay(Pause, Time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Takes the step; false when it threw, which is logged.</summary>
    protected async Task<bool> Survive(Func<Task> step, CancellationToken stopping)
    {
        try
        {
            await step();
            return true;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return true;
        }
#pragma warning disable CA1031 // A store that fails for a while (disk full, locked file) must not end the listener for good.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Log.LogFault(fault, "{Listener} met a fault and goes on.", GetType().Name);
            return false;
        }
    }
}
