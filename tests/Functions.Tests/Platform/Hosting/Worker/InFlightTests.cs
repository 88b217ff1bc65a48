using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Worker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting.Worker;

public sealed class InFlightTests : IDisposable
{
    private readonly ManualClock clock = new();
    private readonly InFlight inFlight;

    public InFlightTests() => inFlight = new InFlight(clock);

    public void Dispose() => inFlight.Dispose();

    [Fact]
    public async Task Stopping_waits_for_what_runs_and_lets_it_finish()
    {
        var running = new TaskCompletionSource<InvocationOutcome>();
        var invocation = inFlight.Track(running.Task);

        var stopping = inFlight.StopAsync(default);

        stopping.IsCompleted.ShouldBeFalse();
        inFlight.Ending.IsCancellationRequested.ShouldBeFalse();
        running.SetResult(InvocationOutcome.Done);
        await AnswersAreWritten(stopping);
        (await invocation).ShouldBe(InvocationOutcome.Done);
    }

    [Fact]
    public async Task What_takes_longer_than_the_host_waits_is_told_to_end()
    {
        var invocation = inFlight.Track(Endless());
        var stopping = inFlight.StopAsync(default);

        clock.Advance(InFlight.FinishesWithin);

        (await invocation).ShouldBe(InvocationOutcome.TooLate);
        await AnswersAreWritten(stopping);
        (InFlight.FinishesWithin + InFlight.AnswersWithin).ShouldBeLessThan(FunctionsHost.StopsWithin);
    }

    [Fact]
    public async Task With_nothing_running_stopping_takes_no_time()
    {
        (await inFlight.Track(Task.FromResult(InvocationOutcome.Done))).ShouldBe(InvocationOutcome.Done);

        inFlight.StopAsync(default).IsCompleted.ShouldBeTrue();
    }

    /// <summary>The connection stays until the SDK has written the answers to the host.</summary>
    private async Task AnswersAreWritten(Task stopping)
    {
        while (!stopping.IsCompleted)
        {
            await Task.Yield();
            clock.Advance(InFlight.AnswersWithin);
        }

        await stopping;
    }

    private async Task<InvocationOutcome> Endless()
    {
        await Task.Delay(Timeout.Infinite, inFlight.Ending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return InvocationOutcome.TooLate;
    }
}
