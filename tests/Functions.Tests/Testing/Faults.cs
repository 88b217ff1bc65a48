namespace MimFunctions.Tests.Testing;

/// <summary>Thrown instead of a port call: the process "died" there.</summary>
internal sealed class SimulatedCrash() : Exception("The process was killed here.");

/// <summary>
/// Counts port calls and makes the n-th fail, either before it did anything or after it did everything but before the caller heard. From
/// then on every call fails, as it would for a process that is gone.
/// </summary>
internal sealed class Faults(int failAt, bool afterwards)
{
    private int calls;

    public int Calls => calls;

    public bool Crashed => calls >= failAt;

    public static Faults None { get; } = new(int.MaxValue, afterwards: false);

    public async Task<T> Call<T>(Func<Task<T>> call)
    {
        var n = Interlocked.Increment(ref calls);
        if (n > failAt || (n == failAt && !afterwards))
            throw new SimulatedCrash();
        var result = await call();
        return n == failAt ? throw new SimulatedCrash() : result;
    }

    public Task Call(Func<Task> call) => Call(async () =>
    {
        await call();
        return true;
    });

    public async IAsyncEnumerable<T> Call<T>(IAsyncEnumerable<T> call)
    {
        await Call(() => Task.FromResult(true));
        await foreach (var item in call)
            yield return item;
    }
}
