namespace MimFunctions.Benchmarks.Endurance;

/// <summary>A clock that somebody sets; how long things may take is measured by the machine's.</summary>
internal sealed class FastClock(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.Ticks;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    /// <summary>Goes on to this moment (UTC).</summary>
    public void Set(DateTimeOffset moment) => Interlocked.Exchange(ref ticks, moment.Ticks);
}
