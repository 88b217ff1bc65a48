namespace MimFunctions.Tests.Testing;

/// <summary>A clock that people set, and the steady one beside it.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public TimeSpan GoneBy { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => GoneBy.Ticks;
}
