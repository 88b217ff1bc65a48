using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting;

public sealed class FunctionRunnerTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    private readonly Probe.Notes notes = new();
    private readonly ManualClock clock = new();
    private readonly LogLines log = new();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task A_function_that_returns_is_done_and_got_event_and_parts()
    {
        var blob = new BlobEvent("drop/AT/measures/form.docx", "v1");

        var outcome = await Runner().Run(Probe.Named("TakeFile"), blob, Limit, default);

        outcome.ShouldBe(InvocationOutcome.Done);
        notes.Taken.ShouldBe([(blob, "AT", "form.docx")]);
    }

    [Fact]
    public async Task A_function_that_throws_has_failed_and_the_log_tells_the_kind_but_not_the_content()
    {
        notes.Then = (_, _) => throw new InvalidOperationException("Anna Example, anna@example.org", new IOException("her form"));

        var outcome = await Runner().Run(Probe.Named("Tick"), new TimerEvent(false), Limit, default);

        outcome.ShouldBe(InvocationOutcome.Failed);
        log.Text.ShouldContain("Tick failed: InvalidOperationException < IOException");
        log.Text.ShouldNotContain("Anna");
        log.Text.ShouldNotContain("her form");
    }

    [Fact]
    public async Task A_function_that_hears_of_its_deadline_ends_too_late()
    {
        notes.Then = (_, ct) => Task.Delay(Timeout.Infinite, ct);
        var running = Runner().Run(Probe.Named("Tick"), new TimerEvent(false), Limit, default);
        await Eventually.Holds(() => notes.Taken.Count == 1);

        clock.Advance(Limit);

        (await running).ShouldBe(InvocationOutcome.TooLate);
    }

    [Fact]
    public async Task A_function_that_does_not_listen_is_left_behind_at_its_deadline()
    {
        var never = new TaskCompletionSource();
        notes.Then = (_, _) => never.Task;
        var running = Runner().Run(Probe.Named("Tick"), new TimerEvent(false), Limit, default);
        await Eventually.Holds(() => notes.Taken.Count == 1);

        clock.Advance(Limit);

        (await running).ShouldBe(InvocationOutcome.TooLate);
    }

    private FunctionRunner Runner()
    {
        var services = new ServiceCollection().AddSingleton(notes).AddSingleton<Probe>().BuildServiceProvider();
        return new(new FunctionInvoker(services), clock, new Logger<FunctionRunner>(LoggerFactory.Create(logging => logging.AddProvider(log))));
    }
}
