using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>
/// Fires a timer trigger at its times (UTC), one run at a time, as the Functions host does: ticks missed while the program was down or the
/// last run took too long are made up by one.
/// </summary>
internal sealed class TimerClock(
    FunctionDescriptor function, Trigger.Timer trigger,
    IDocumentStore store, FunctionRunner runner, HostingSettings settings, TimeProvider time, DiskSpace disk, ILogger<TimerClock> log)
    : Listener(settings, time, disk, log)
{
    /// <summary>A tick later than this is past due.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(1);

    /// <summary>Longest sleep at a time: after a suspended machine or a corrected clock the schedule is read again.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly DocumentKey key = new(Containers.Timers, function.Name, function.Name);

    /// <inheritdoc/>
    protected override Task Listen(CancellationToken stopping, CancellationToken ending) => Repeat(() => Tick(stopping, ending), stopping);

    private async Task Tick(CancellationToken stopping, CancellationToken ending)
    {
        var run = await store.Read<TimerRun>(key, stopping);
        if (run is not null)
        {
            var due = Next(run.Document.Last);
            await SleepUntil(due, stopping);
            await runner.Run(function, new TimerEvent(Time.GetUtcNow() - due > Tolerance), Settings.Deadline, ending);
        }

        if (await store.TryWrite(key, new TimerRun(Time.GetUtcNow()), run?.ETag, ending) is null)
            Log.LogWarning("Another process ran {Function} at the same time", function.Name);
    }

    /// <summary>The first tick after the last run; a run that seems to lie in the future (a corrected clock) counts as just now.</summary>
    private DateTimeOffset Next(DateTimeOffset last)
    {
        var now = Time.GetUtcNow();
        return new(trigger.Schedule.GetNextOccurrence((last < now ? last : now).UtcDateTime), TimeSpan.Zero);
    }

    private async Task SleepUntil(DateTimeOffset due, CancellationToken stopping)
    {
        while (due - Time.GetUtcNow() is var left && left > TimeSpan.Zero)
            await Task.Delay(left < LongestSleep ? left : LongestSleep, Time, stopping);
    }
}

/// <summary>When a timer last ran; kept so that a tick missed while the program was down is made up.</summary>
/// <param name="Last">End of the last run, or when the timer was first seen (UTC).</param>
internal sealed record TimerRun(DateTimeOffset Last);
