namespace MimFunctions.Tests.Testing;

/// <summary>A story whose store, files, queues and carrier are in memory and outlive the process.</summary>
internal interface IMemoryStory<T>
    where T : IMemoryStory<T>
{
    /// <summary>Tells it, to a process that may die of the faults.</summary>
    Task Tell(Faults faults);

    /// <summary>After a death another process takes up the same step again, as whoever got no answer would, and tells it to its end.</summary>
    Task GoOn();

    /// <summary>All that outlives the process, and which step is being told.</summary>
    T Copy();
}

/// <summary>
/// The same as <see cref="Deaths"/> for a story in memory: it is told once, and each call that changes something leaves a copy, of what a process killed there would leave. Every tenth
/// death is an exception in a story of its own, so that what blocks of catch and finally do on the way out is tested, too.
/// </summary>
internal sealed class MemoryDeaths<T>
    where T : IMemoryStory<T>
{
    private const int ByException = 10;

    private readonly Queue<(int Call, T Left)> killed = new();
    private readonly List<int> thrown = [];
    private readonly Func<T> begin;

    private MemoryDeaths(Func<T> begin) => (this.begin, Undisturbed) = (begin, begin());

    /// <summary>The story as it ends when nothing happens.</summary>
    public T Undisturbed { get; }

    /// <summary>Tells the story without a death.</summary>
    public static async Task<MemoryDeaths<T>> Of(Func<T> begin)
    {
        var deaths = new MemoryDeaths<T>(begin);
        await deaths.Undisturbed.Tell(Faults.Watched(deaths.Keep));
        return deaths;
    }

    /// <summary>Dies after each call that changes something; calls come one after the other here, so dying before a call is dying after the one before it.</summary>
    /// <param name="proof">What must hold of the story in the end; the text says which call it was.</param>
    /// <returns>How often.</returns>
    public async Task<int> AfterEveryCall(Func<T, string, Task> proof)
    {
        var injected = killed.Count + thrown.Count;
        while (killed.TryDequeue(out var death))
        {
            await death.Left.GoOn();
            await proof(death.Left, $"killed after call {death.Call}");
        }

        foreach (var call in thrown)
        {
            var story = begin();
            (await Deaths.Dies(() => story.Tell(new Faults(call, afterwards: true)))).ShouldBeTrue($"the story is the same each time, so that there is a call {call}");
            await story.GoOn();
            await proof(story, $"thrown after call {call}");
        }

        return injected;
    }

    private void Keep(int call)
    {
        if (call % ByException == 0)
            thrown.Add(call);
        else
            killed.Enqueue((call, Undisturbed.Copy()));
    }
}
