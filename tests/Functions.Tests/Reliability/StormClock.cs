using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Reliability;

/// <summary>A wall clock that people set, over a steady one by which everything sleeps.</summary>
internal sealed class StormClock(DateTimeOffset start) : TimeProvider
{
    private readonly ManualClock steady = new(start);
    private TimeSpan offset;

    public override long TimestampFrequency => steady.TimestampFrequency;

    /// <summary>Whether something sleeps.</summary>
    public bool HasSleepers => steady.HasSleepers;

    /// <summary>What a clock says that nobody sets.</summary>
    public DateTimeOffset Steady => steady.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => steady.GetUtcNow() + offset;

    public override long GetTimestamp() => steady.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        steady.CreateTimer(callback, state, dueTime, period);

    /// <summary>Time goes by.</summary>
    public void Advance(TimeSpan by) => steady.Advance(by);

    /// <summary>Somebody sets the clock: so much ahead of the steady one.</summary>
    public void Set(TimeSpan ahead) => offset = ahead;
}
