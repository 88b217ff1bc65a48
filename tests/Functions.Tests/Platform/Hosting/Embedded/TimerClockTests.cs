using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Embedded;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting.Embedded;

public class TimerClockTests
{
    private static readonly Trigger.Timer EveryFiveMinutes = (Trigger.Timer)Probe.Named("Tick").Trigger;
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 6, 1, 0, TimeSpan.Zero);

    private readonly Probe.Notes notes = new();
    private readonly MemoryTimers timers = new();
    private readonly ManualClock clock = new(Start);

    [Fact]
    public async Task A_timer_ticks_at_its_times_and_not_when_it_is_first_seen()
    {
        await using var timer = await StartTimer();
        await Eventually.Holds(() => timers.Last == Start);

        await PassesUntil(Start.AddMinutes(4).AddSeconds(-1));
        notes.Taken.ShouldBeEmpty();
        await PassesUntil(Start.AddMinutes(4), ticks: 1);
        await PassesUntil(Start.AddMinutes(9), ticks: 2);

        notes.Taken.ShouldBe([new TimerEvent(false), new TimerEvent(false)]);
    }

    [Fact]
    public async Task Ticks_missed_while_the_program_was_down_are_made_up_by_one()
    {
        timers.Last = Start.AddHours(-3);

        await using var timer = await StartTimer();

        await Eventually.Holds(() => timers.Last == Start);
        notes.Taken.ShouldBe([new TimerEvent(true)]);
    }

    [Fact]
    public async Task Nothing_is_made_up_when_nothing_was_missed()
    {
        timers.Last = Start.AddSeconds(-30);

        await using var timer = await StartTimer();

        await PassesUntil(Start.AddMinutes(3));
        notes.Taken.ShouldBeEmpty();
        await PassesUntil(Start.AddMinutes(4), ticks: 1);
        notes.Taken.ShouldBe([new TimerEvent(false)]);
    }

    [Fact]
    public async Task One_run_at_a_time_and_what_passes_meanwhile_is_not_made_up()
    {
        var finish = new TaskCompletionSource();
        notes.Then = (_, _) => finish.Task;
        timers.Last = Start;
        await using var timer = await StartTimer(new HostingSettings { Deadline = TimeSpan.FromHours(1) });
        await PassesUntil(Start.AddMinutes(4), ticks: 1);

        await PassesUntil(Start.AddMinutes(17));
        notes.Taken.Count.ShouldBe(1);
        finish.SetResult();
        await Eventually.Holds(() => timers.Last == Start.AddMinutes(17));

        await PassesUntil(Start.AddMinutes(19), ticks: 2);
        notes.Taken[^1].ShouldBe(new TimerEvent(false));
    }

    [Fact]
    public async Task A_run_in_the_future_of_a_corrected_clock_does_not_silence_the_timer()
    {
        timers.Last = Start.AddDays(400);

        await using var timer = await StartTimer();

        await PassesUntil(Start.AddMinutes(4), ticks: 1);
    }

    [Fact]
    public async Task A_store_that_fails_for_a_while_does_not_end_the_timer()
    {
        timers.Fails = true;
        await using var timer = await StartTimer();
        await Eventually.Holds(() => timers.Failures > 0);

        timers.Fails = false;

        await Eventually.Holds(() => Passes(TimeSpan.FromSeconds(1)) && timers.Last is not null);
    }

    /// <summary>Lets the time pass in small steps, as sleeping code sees it, until it is then and, if so asked, the ticks came.</summary>
    private async Task PassesUntil(DateTimeOffset then, int? ticks = null)
    {
        while (clock.GetUtcNow() < then)
        {
            await Eventually.Holds(() => clock.HasSleepers);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        if (ticks is { } count)
            await Eventually.Holds(() => notes.Taken.Count == count);
    }

    private bool Passes(TimeSpan time)
    {
        clock.Advance(time);
        return true;
    }

    private Task<Listening> StartTimer(HostingSettings? settings = null) =>
        Listening.Start<TimerClock>("Tick", notes, clock, settings ?? new HostingSettings(), EveryFiveMinutes, timers);

    private sealed class MemoryTimers : IDocumentStore
    {
        private int version, failures;

        public DateTimeOffset? Last { get; set; }

        public bool Fails { get; set; }

        public int Failures => failures;

        public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
            where T : class
        {
            key.ShouldBe(new DocumentKey(Containers.Timers, "Tick", "Tick"));
            if (Fails && Interlocked.Increment(ref failures) > 0)
                throw new IOException("The store is away.");
            return Task.FromResult(Last is { } last ? new Versioned<T>((T)(object)new TimerRun(last), $"{version}") : null);
        }

        public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
            where T : class
        {
            expected.ShouldBe(Last is null ? null : $"{version}");
            Last = ((TimerRun)(object)document).Last;
            return Task.FromResult<string?>($"{Interlocked.Increment(ref version)}");
        }

        public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
            where T : class => throw new NotSupportedException();

        public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => throw new NotSupportedException();
    }
}
