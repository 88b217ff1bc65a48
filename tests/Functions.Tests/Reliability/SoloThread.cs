using System.Collections.Concurrent;

namespace MimFunctions.Tests.Reliability;

/// <summary>
/// Everything that waits goes on on one thread, one after the other, so that a schedule with the same seed is the same schedule: two processes
/// of the hub take turns at their port calls and nowhere else.
/// </summary>
internal sealed class SoloThread : SynchronizationContext, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly BlockingCollection<(SendOrPostCallback Act, object? State)> posted = [];

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) => posted.Add((d, state));

    /// <summary>Does the work; whenever all of it waits, <paramref name="next"/> says what happens.</summary>
    /// <param name="work">What is to be done.</param>
    /// <param name="next">Lets one of those who wait go on; false when nobody waits.</param>
    public void Run(Func<Task> work, Func<bool> next)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var running = work();
            while (!running.IsCompleted)
            {
                if (posted.TryTake(out var due) || (!next() && posted.TryTake(out due, Longest)))
                    due.Act(due.State);
                else if (posted.Count == 0 && !running.IsCompleted && !next())
                    throw new InvalidOperationException("The hub waits for something that is no port call and no clock.");
            }

            running.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public void Dispose() => posted.Dispose();
}
