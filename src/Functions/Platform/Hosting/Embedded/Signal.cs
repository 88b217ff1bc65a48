namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>Wakes one waiter; raised while nobody waits, it wakes the next.</summary>
internal sealed class Signal(TimeProvider time)
{
    private TaskCompletionSource raised = New();

    /// <summary>Wakes the waiter.</summary>
    public void Raise() => Volatile.Read(ref raised).TrySetResult();

    /// <summary>Returns when raised since the last wait, or after <paramref name="atMost"/>.</summary>
    public async Task Wait(TimeSpan atMost, CancellationToken ct)
    {
        await raised.Task.WaitAsync(atMost, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ct.ThrowIfCancellationRequested();
        if (raised.Task.IsCompleted)
            Volatile.Write(ref raised, New());
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
