using System.Collections.Concurrent;

namespace MimFunctions.Platform.Queue;

/// <summary>Wakes whoever waits for a queue.</summary>
internal sealed class WakeUps
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new(StringComparer.Ordinal);

    /// <summary>Completes at the next <see cref="Wake"/> of the queue.</summary>
    public Task Next(string queue) =>
        waiting.GetOrAdd(queue, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Wakes everyone who waits now.</summary>
    public void Wake(string queue)
    {
        if (waiting.TryRemove(queue, out var wakeUp))
            wakeUp.SetResult();
    }
}
