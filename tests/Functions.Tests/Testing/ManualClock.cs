namespace MimFunctions.Tests.Testing;

/// <summary>A clock that stands still until it is moved; timers fire while it moves, in order.</summary>
internal sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock door = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = start;

    public ManualClock()
        : this(new DateTimeOffset(2026, 11, 22, 6, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Whether something sleeps by this clock, so that moving it will be noticed.</summary>
    public bool HasSleepers
    {
        get
        {
            lock (door)
                return timers.Count > 0;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (door)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        var until = GetUtcNow() + by;
        while (Next(until) is { } timer)
            timer.Fire();
        lock (door)
            now = until;
    }

    private ManualTimer? Next(DateTimeOffset until)
    {
        lock (door)
        {
            var next = timers.Where(t => t.Due <= until).MinBy(t => t.Due);
            if (next is not null && next.Due > now)
                now = next.Due.Value;
            return next;
        }
    }

    private sealed class ManualTimer(ManualClock clock, Action act) : ITimer
    {
        private TimeSpan every = Timeout.InfiniteTimeSpan;

        public DateTimeOffset? Due { get; private set; }

        public void Fire()
        {
            Change(every, every);
            act();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.door)
            {
                clock.timers.Remove(this);
                every = period > TimeSpan.Zero ? period : Timeout.InfiniteTimeSpan;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime;
                if (Due is not null)
                    clock.timers.Add(this);
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
