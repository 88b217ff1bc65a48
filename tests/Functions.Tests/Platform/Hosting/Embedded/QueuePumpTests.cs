using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Embedded;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting.Embedded;

public class QueuePumpTests
{
    private static readonly Trigger.Queue Mail = (Trigger.Queue)Probe.Named("TakeMessage").Trigger;

    private readonly Probe.Notes notes = new();
    private readonly MemoryQueue queue = new();
    private readonly ManualClock clock = new();

    [Fact]
    public async Task A_message_is_handled_and_completed()
    {
        queue.Add("mail", "m-1", "{}");

        await using var pump = await Pump();

        await Eventually.Holds(() => queue.Completed.Count == 1);
        notes.Taken.ShouldBe([new QueueEvent("m-1", "{}", 1)]);
    }

    [Fact]
    public async Task A_message_whose_function_failed_is_given_back_after_a_pause()
    {
        notes.Then = (_, _) => throw new IOException("relay down");
        queue.Add("mail", "m-1", "{}");
        await using var pump = await Pump();
        await Eventually.Holds(() => notes.Taken.Count == 1);
        queue.Abandoned.ShouldBeEmpty();

        await Eventually.Holds(() => Passes(TimeSpan.FromMilliseconds(200)) && queue.Abandoned.Count == 1);

        queue.Completed.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_more_messages_are_taken_than_may_run()
    {
        var finish = new TaskCompletionSource();
        notes.Then = (_, _) => finish.Task;
        foreach (var n in Enumerable.Range(1, 20))
            queue.Add("mail", $"m-{n}", "{}");
        await using var pump = await Pump(new HostingSettings { Messages = 3 });
        await Eventually.Holds(() => notes.Taken.Count == 3);
        queue.Received.ShouldBe(3);

        finish.SetResult();

        await Eventually.Holds(() => queue.Completed.Count == 20);
    }

    [Fact]
    public async Task A_queue_that_fails_for_a_while_does_not_end_the_pump()
    {
        queue.Fails = true;
        await using var pump = await Pump();
        await Eventually.Holds(() => queue.Failures > 0);

        queue.Fails = false;
        queue.Add("mail", "m-1", "{}");

        await Eventually.Holds(() => Passes(TimeSpan.FromSeconds(1)) && queue.Completed.Count == 1);
    }

    [Fact]
    public async Task An_invocation_ends_before_the_lock_on_its_message_does()
    {
        notes.Then = (_, _) => new TaskCompletionSource().Task;
        queue.Add("mail", "m-1", "{}");
        await using var pump = await Pump();
        await Eventually.Holds(() => notes.Taken.Count == 1);

        clock.Advance(TimeSpan.FromSeconds(50));
        await Eventually.Holds(() => Passes(TimeSpan.FromMilliseconds(50)) && queue.Abandoned.Count == 1);

        (clock.GetUtcNow() - ManualClockStart).ShouldBeLessThan(new HostingSettings().MessageLock);
    }

    [Fact]
    public async Task What_runs_may_finish_when_the_host_stops_and_is_completed()
    {
        var finish = new TaskCompletionSource();
        notes.Then = (_, _) => finish.Task;
        queue.Add("mail", "m-1", "{}");
        await using var pump = await Pump();
        await Eventually.Holds(() => notes.Taken.Count == 1);

        var stopping = pump.Stop();
        finish.SetResult();
        await stopping;

        queue.Completed.ShouldBe(["m-1"]);
    }

    private static DateTimeOffset ManualClockStart => new ManualClock().GetUtcNow();

    private bool Passes(TimeSpan time)
    {
        clock.Advance(time);
        return true;
    }

    private Task<Listening> Pump(HostingSettings? settings = null) =>
        Listening.Start<QueuePump>("TakeMessage", notes, clock, settings ?? new HostingSettings(), Mail, queue);
}
