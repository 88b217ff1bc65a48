namespace MimFunctions.Tests.Testing;

/// <summary>A clock that tells a time of the test's own while timers go by the real one: for code whose waiting is not what is tested.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
