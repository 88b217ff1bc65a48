namespace MimFunctions.Tests.Testing;

/// <summary>
/// A story told to a hub whose process dies at a port call; then people and timers tell it again to a hub that starts afterwards, as anybody does who got no
/// answer. Whatever the call, everything must stand there once.
/// </summary>
internal sealed class CrashStory
{
    /// <summary>When it begins.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>Who is listed in the directory, with one contact point each.</summary>
    public required string[] Parties { get; init; }

    /// <summary>What answers the webhooks of states; null when there are none.</summary>
    public HttpMessageHandler? Calls { get; init; }

    /// <summary>What is there when the story begins; no crash falls on it. It is done once, and every crash gets a copy of it.</summary>
    public Func<TestHub, ManualClock, TempFolder, Task> Before { get; init; } = (_, _, _) => Task.CompletedTask;

    /// <summary>What people and timers do; told twice, it does everything once.</summary>
    public required Func<TestHub, ManualClock, Task> Story { get; init; }

    /// <summary>What must hold in the end; the text says which call it was.</summary>
    public required Func<TestHub, TempFolder, string, Task> Proof { get; init; }

    /// <summary>Dies after each port call of the story that changes something. Calls come one after the other here, so dying before a call is dying after the one before it.</summary>
    /// <returns>How often.</returns>
    public async Task<int> AtEveryPortCall()
    {
        using var begun = new TempFolder();
        var at = await Begin(begun);
        var injected = 0;
        while (await DiesAfter(injected + 1, begun, at))
            injected++;
        return injected;
    }

    /// <summary>
    /// Dies after each of the first calls, and then at a stride: where every party gets a message of its own, the same calls come again and
    /// again, and the stride falls on each kind of them.
    /// </summary>
    /// <returns>How often.</returns>
    public async Task<int> AtTheFirstCallsAndThenEvery(int stride)
    {
        using var begun = new TempFolder();
        var at = await Begin(begun);
        var injected = 0;
        for (var failAt = 1; await DiesAfter(failAt, begun, at); failAt += failAt < 30 ? 1 : stride)
            injected++;
        return injected;
    }

    /// <returns>When the story begins.</returns>
    private async Task<DateTimeOffset> Begin(TempFolder folder)
    {
        var clock = new ManualClock(Start);
        SampleForms.Directory(Parties).Save(folder.Path);
        await using var before = new TestHub(folder.Path, clock, calls: Calls);
        await Before(before, clock, folder);
        return clock.GetUtcNow();
    }

    private async Task<bool> DiesAfter(int failAt, TempFolder begun, DateTimeOffset at)
    {
        using var folder = begun.Copy();
        var clock = new ManualClock(at);
        var died = false;
        await using (var dying = new TestHub(folder.Path, clock, new Faults(failAt, afterwards: true), calls: Calls))
        {
            try
            {
                await Story(dying, clock);
            }
            catch (Exception e) when (IsCrash(e))
            {
                died = true;
            }
        }

        await using var hub = new TestHub(folder.Path, clock, calls: Calls);
        await Sweep(hub, clock);
        await Story(hub, clock);
        await Sweep(hub, clock);
        await Proof(hub, folder, $"after call {failAt}");
        return died;
    }

    /// <summary>What a crash left is taken up within minutes, not weeks later, when a mail would be too old to be sent.</summary>
    private static async Task Sweep(TestHub hub, ManualClock clock)
    {
        for (var sweeps = 0; sweeps < 2; sweeps++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await hub.RunToRest();
        }
    }

    private static bool IsCrash(Exception? e) => e is SimulatedCrash || (e is not null && IsCrash(e.InnerException));
}
