namespace MimFunctions.Tests.Testing;

/// <summary>Thrown instead of a port call: the process "died" there.</summary>
internal sealed class SimulatedCrash() : Exception("The process was killed here.");

/// <summary>
/// Counts port calls that leave something behind and makes the n-th fail, either before it did anything or after it did everything but before the caller
/// heard. From then on every call fails, as it would for a process that is gone. Calls that only read, find a queue empty or lose a race are not counted:
/// a process that dies after one of them leaves what it left after the call before. Where it matters what a caller hears, <c>reads</c> counts them too.
/// With <c>done</c>, whoever wants to know is told of each call that was counted, with its number, before the caller hears of it.
/// </summary>
internal sealed class Faults(int failAt, bool afterwards, bool reads = false, Action<int>? done = null)
{
    private int calls;

    public bool Crashed => calls >= failAt;

    public static Faults None { get; } = new(int.MaxValue, afterwards: false);

    /// <summary>Nothing fails; <paramref name="done"/> is told of each call that changed something.</summary>
    public static Faults Watched(Action<int> done) => new(int.MaxValue, afterwards: true, done: done);

    /// <summary>A call that changes something; <paramref name="changed"/> tells by its result whether it did, always when null.</summary>
    public async Task<T> Change<T>(Func<Task<T>> call, Func<T, bool>? changed = null)
    {
        MustLive();
        if (!afterwards)
            Count();
        var result = await call();
        if (afterwards && (reads || changed is null || changed(result)))
            Count();
        return result;
    }

    /// <inheritdoc cref="Change{T}"/>
    public Task Change(Func<Task> call) => Change(async () =>
    {
        await call();
        return true;
    });

    /// <summary>A call that changes nothing.</summary>
    public Task<T> Read<T>(Func<Task<T>> call)
    {
        if (reads)
            return Change(call);
        MustLive();
        return call();
    }

    /// <inheritdoc cref="Read{T}(Func{Task{T}})"/>
    public async IAsyncEnumerable<T> Read<T>(IAsyncEnumerable<T> call)
    {
        await Read(() => Task.FromResult(true));
        await foreach (var item in call)
            yield return item;
    }

    private void Count()
    {
        var call = Interlocked.Increment(ref calls);
        done?.Invoke(call);
        if (call >= failAt)
            throw new SimulatedCrash();
    }

    private void MustLive()
    {
        if (Crashed)
            throw new SimulatedCrash();
    }
}
