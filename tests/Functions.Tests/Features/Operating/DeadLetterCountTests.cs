using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Features.Operating;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Platform.Queue;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>How the status counts the dead letters of Service Bus: it looks, takes nothing, and does not wait for ever.</summary>
public sealed class DeadLetterCountTests : IAsyncLifetime
{
    private readonly ManualClock clock = new();
    private readonly ServiceBusBroker broker;
    private readonly ServiceBusQueue queue;

    public DeadLetterCountTests()
    {
        broker = ServiceBusBroker.Start(clock);
        queue = ServiceBusQueueTests.Connect(broker.ConnectionString, retries: 0);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await queue.DisposeAsync();
        await broker.DisposeAsync();
    }

    [Fact]
    public async Task Each_queue_with_dead_letters_is_counted_and_a_thousand_is_at_least_a_thousand()
    {
        await HaveDead("views", 2);
        await HaveDead("mail", Tally.Most + 1);

        (await Count(queue, default))!.Select(dead => $"{dead.Queue}: {dead.Messages}").ShouldBe(["mail: at least 1,000", "views: 2"]);
        (await Count(queue, default))!.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_service_that_is_away_leaves_the_rest_of_the_status_as_it_is()
    {
        broker.GoAway();

        (await Count(queue, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_not_waited_for_any_longer_than_five_seconds()
    {
        var counting = Count(new SilentQueue(), default);
        counting.IsCompleted.ShouldBeFalse();

        clock.Advance(HostState.Patience);

        (await counting.WaitAsync(TimeSpan.FromMinutes(2))).ShouldBeNull();
    }

    [Fact]
    public async Task A_caller_who_goes_is_no_fault_of_the_service()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Count(new SilentQueue(), gone.Token));
    }

    private Task<IReadOnlyList<DeadQueue>?> Count(IQueue of, CancellationToken ct)
    {
        var functions = FunctionTable.OfProgram();
        return new HostState(HubQueues.Of(functions), functions, of, new MemoryDocuments(), clock, NullLogger<HostState>.Instance).DeadLetters(ct);
    }

    private async Task HaveDead(string name, int count)
    {
        await queue.Send(name, [.. Enumerable.Range(0, count).Select(i => new QueueMessage($"m{i}", "{}"))], default);
        for (var i = 0; i < count; i++)
            broker.Queue(name).BuryNext();
    }

    private sealed class SilentQueue : IQueue
    {
        public async Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct)
        {
            await Task.Delay(Timeout.Infinite, ct);
            return [];
        }

        public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => throw new NotSupportedException();

        public Task<int> SendAgain(string queue, int most, CancellationToken ct) => throw new NotSupportedException();
    }
}
