namespace MimFunctions.Tests.Testing;

/// <summary>
/// A story told to a hub whose process dies at a port call; then people and timers tell it again to a hub that starts afterwards, as anybody does who got no
/// answer. Whatever the call, everything must stand there once.
/// </summary>
internal sealed class CrashStory
{
    private const int First = 30;

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

    /// <summary>Whether people tell it again, as they got no answer; false where nobody does, as files lie in the drop folder and the hub itself finds them again.</summary>
    public bool IsToldAgain { get; init; } = true;

    /// <summary>Dies after each port call of the story that changes something.</summary>
    /// <returns>How often.</returns>
    public Task<int> AtEveryPortCall() => After(_ => true);

    /// <summary>
    /// Dies after each of the first calls, and then at a stride: where every party gets a message of its own, the same calls come again and
    /// again, and the stride falls on each kind of them.
    /// </summary>
    /// <returns>How often.</returns>
    public Task<int> AtTheFirstCallsAndThenEvery(int stride) => After(call => call <= First || (call - First) % stride == 0);

    private async Task<int> After(Func<int, bool> chosen)
    {
        using var begun = new TempFolder();
        var at = await Begin(begun);
        return Calls is null ? await new Deaths(begun, at, (hub, _, clock) => Story(hub, clock), GoOn).After(chosen) : await OneByOne(begun, at, chosen);
    }

    /// <summary>Where what hears of the hub remembers it, not all that a death leaves lies in the folder: then the story is told anew for each.</summary>
    private async Task<int> OneByOne(TempFolder begun, DateTimeOffset at, Func<int, bool> chosen)
    {
        var injected = 0;
        foreach (var call in Enumerable.Range(1, int.MaxValue - 1).Where(chosen))
        {
            if (!await DiesAfter(call, begun, at))
                break;
            injected++;
        }

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
        bool died;
        await using (var dying = new TestHub(folder.Path, clock, new Faults(failAt, afterwards: true), calls: Calls))
            died = await Deaths.Dies(() => Story(dying, clock));
        await GoOn(folder, clock, $"after call {failAt}");
        return died;
    }

    private async Task GoOn(TempFolder folder, ManualClock clock, string where)
    {
        await using var hub = new TestHub(folder.Path, clock, calls: Calls);
        await Sweep(hub, clock);
        if (IsToldAgain)
        {
            await Story(hub, clock);
            await Sweep(hub, clock);
        }

        await Proof(hub, folder, where);
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
}
