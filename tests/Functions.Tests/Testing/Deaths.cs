namespace MimFunctions.Tests.Testing;

/// <summary>
/// A process that dies at port calls of a story, one death each, and what it left behind. The story is told once: at each call that changes something, after it has done everything and before
/// the caller hears of it, the data folder is copied as it is on the disk. That is what <c>kill -9</c> leaves: the hub of the tests takes one step at a time, so nothing else is being written. Every tenth
/// death is an exception instead, for which the story is told by a process of its own, so that what blocks of catch and finally do on the way out is tested, too.
/// </summary>
/// <param name="begun">The data folder as it is when the story begins; every process gets a copy of it.</param>
/// <param name="at">When the story begins.</param>
/// <param name="story">What people and timers do. What it must know later lies in the folder, as its own memory goes on after the copy.</param>
/// <param name="proof">What must hold in the end, for another process that goes on with the folder at the moment of the death; the text says which call it was.</param>
internal sealed class Deaths(
    TempFolder begun, DateTimeOffset at, Func<TestHub, TempFolder, ManualClock, Task> story, Func<TempFolder, ManualClock, string, Task> proof)
{
    private const int ByException = 10;

    /// <summary>Dies after each of these calls; calls come one after the other here, so dying before a call is dying after the one before it.</summary>
    /// <returns>How often.</returns>
    public async Task<int> After(Func<int, bool> chosen)
    {
        List<int> thrown = [];
        var killed = new Queue<(int Call, TempFolder Left, DateTimeOffset At)>();
        try
        {
            using var folder = begun.Copy();
            var clock = new ManualClock(at);
            var injected = 0;
            await using (var hub = new TestHub(folder.Path, clock, Faults.Watched(Copy)))
                await story(hub, folder, clock);
            await proof(folder, clock, "without a death");
            for (; killed.TryPeek(out var death); killed.Dequeue().Left.Dispose())
                await proof(death.Left, new ManualClock(death.At), $"killed after call {death.Call}");
            foreach (var call in thrown)
                await Throw(call);
            return injected;

            void Copy(int call)
            {
                if (!chosen(call))
                    return;
                if (++injected % ByException == 0)
                    thrown.Add(call);
                else
                    killed.Enqueue((call, folder.Copy(), clock.GetUtcNow()));
            }
        }
        finally
        {
            foreach (var (_, left, _) in killed)
                left.Dispose();
        }
    }

    /// <summary>Whether the process dies of this.</summary>
    public static async Task<bool> Dies(Func<Task> act)
    {
        try
        {
            await act();
            return false;
        }
        catch (Exception e) when (IsCrash(e))
        {
            return true;
        }
    }

    private async Task Throw(int call)
    {
        using var folder = begun.Copy();
        var clock = new ManualClock(at);
        await using (var dying = new TestHub(folder.Path, clock, new Faults(call, afterwards: true)))
            (await Dies(() => story(dying, folder, clock))).ShouldBeTrue($"the story is the same each time, so that there is a call {call}");
        await proof(folder, clock, $"thrown after call {call}");
    }

    private static bool IsCrash(Exception? e) => e is SimulatedCrash || (e is not null && IsCrash(e.InnerException));
}
