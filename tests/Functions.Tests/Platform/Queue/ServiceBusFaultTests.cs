using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Queue;

/// <summary>What becomes of messages when the connection, the broker or a lock is lost.</summary>
public sealed class ServiceBusFaultTests : IAsyncLifetime
{
    private const string Mail = "mail";
    private static readonly TimeSpan Lock = BrokerQueue.LockDuration;

    private readonly StoppedClock clock = new();
    private readonly ServiceBusBroker broker;
    private readonly ServiceBusQueue queue;

    public ServiceBusFaultTests()
    {
        broker = ServiceBusBroker.Start(clock);
        queue = ServiceBusQueueTests.Connect(broker.ConnectionString);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await queue.DisposeAsync();
        await broker.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_cut_in_the_middle_of_a_send_neither_loses_nor_doubles_a_message(bool taken)
    {
        // Given a connection, which is cut before the broker took the messages, or after, when its answer is lost
        await Send("first");
        broker.Faults.CutNext(taken ? BrokerMoment.AfterSend : BrokerMoment.BeforeSend);

        await Send("a", "b");

        (await ReceiveAll()).Select(delivery => delivery.Id).ShouldBe(["first", "a", "b"], ignoreOrder: true);
        broker.Faults.Transfers.Count.ShouldBe(taken ? 3 : 2);
    }

    [Fact]
    public async Task A_connection_cut_before_a_message_was_settled_leaves_it_to_come_again()
    {
        await Send("a");
        var delivery = (await Receive()).ShouldHaveSingleItem();
        broker.Faults.CutNext(BrokerMoment.BeforeSettle);

        (await queue.Complete(delivery, default)).ShouldBeFalse();

        (await Receive()).ShouldBeEmpty();
        clock.Now += Lock;
        var again = (await Receive()).ShouldHaveSingleItem();
        again.DeliveryCount.ShouldBe(2);
        (await queue.Complete(again, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_connection_cut_after_a_message_was_completed_leaves_it_completed_although_the_hub_cannot_know()
    {
        await Send("a");
        var delivery = (await Receive()).ShouldHaveSingleItem();
        broker.Faults.CutNext(BrokerMoment.AfterSettle);

        (await queue.Complete(delivery, default)).ShouldBeFalse();

        clock.Now += Lock;
        (await Receive()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_broker_that_is_away_for_a_minute_is_told_so_and_everything_goes_on_when_it_is_back()
    {
        // Given a message that waits and one that is under way
        await Send("under way");
        var underWay = (await Receive()).ShouldHaveSingleItem();
        await Send("waits");

        // When the broker is away
        broker.GoAway();
        foreach (var attempt in new Func<Task>[] { () => Send("new"), Receive, () => queue.DeadLetters(Mail, 9, default), () => queue.SendAgain(Mail, 9, default) })
            (await Should.ThrowAsync<QueueException>(attempt)).Message.ShouldStartWith("Service Bus could not be reached for queue \"mail\"");
        clock.Now += TimeSpan.FromMinutes(1);
        broker.Return();

        // Then the lock was lost meanwhile, and all three come
        (await queue.Complete(underWay, default)).ShouldBeFalse();
        await Send("new");
        var received = await ReceiveAll();
        received.Select(delivery => delivery.Id).ShouldBe(["under way", "waits", "new"], ignoreOrder: true);
        received.Single(delivery => delivery.Id == "under way").DeliveryCount.ShouldBe(2);
    }

    [Fact]
    public async Task A_dead_letter_sent_again_is_not_doubled_when_the_connection_is_cut_before_it_was_taken_out()
    {
        await Send("a");
        broker.Queue(Mail).BuryNext();
        broker.Faults.CutNext(BrokerMoment.BeforeSettle);

        (await queue.SendAgain(Mail, 9, default)).ShouldBe(0);
        clock.Now += Lock;
        (await queue.SendAgain(Mail, 9, default)).ShouldBe(1);

        (await ReceiveAll()).ShouldHaveSingleItem().Id.ShouldBe("a.again.1");
        (await queue.DeadLetters(Mail, 9, default)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("com.microsoft:entity-disabled", "is disabled: enable it.")]
    [InlineData("amqp:resource-limit-exceeded", "is full: find out why nobody takes its messages.")]
    [InlineData("amqp:link:message-size-exceeded", "is too large.")]
    [InlineData("amqp:unauthorized-access", "Azure Service Bus Data Sender and Receiver.")]
    [InlineData("com.microsoft:server-busy", "is throttling queue \"mail\"")]
    [InlineData("com.microsoft:timeout", "could not be reached for queue \"mail\"")]
    [InlineData("amqp:not-found", "has no queue \"mail\"")]
    [InlineData("amqp:internal-error", "failed on queue \"mail\".")]
    public async Task What_the_service_refuses_is_told_with_what_to_do(string condition, string words)
    {
        await using var impatient = ServiceBusQueueTests.Connect(broker.ConnectionString, retries: 0);
        broker.Faults.RefuseNext(condition);

        var error = await Should.ThrowAsync<QueueException>(() => impatient.Send(Mail, [new QueueMessage("a", "{}")], default));

        error.Message.ShouldContain(words);
        error.Message.ShouldContain("The broker was told to refuse.");
    }

    [Fact]
    public async Task What_may_pass_is_tried_four_times_more()
    {
        broker.Faults.RefuseNext("com.microsoft:timeout", times: 4);

        await Send("a");

        (await Receive()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_queue_that_is_not_there_is_told_so_whatever_is_asked_of_it()
    {
        foreach (var attempt in new Func<Task>[]
        {
            () => queue.Send("missing", [new QueueMessage("a", "{}")], default),
            () => queue.Receive("missing", 1, Lock, default),
            () => queue.DeadLetters("missing", 1, default),
            () => queue.SendAgain("missing", 1, default),
        })
        {
            (await Should.ThrowAsync<QueueException>(attempt)).Message.ShouldStartWith("Service Bus has no queue \"missing\": deploy it, or check the namespace.");
        }
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        await using var wrong = ServiceBusQueueTests.Connect(broker.ConnectionString.Replace(BrokerTokens.Key, "d3Jvbmc=", StringComparison.Ordinal));

        (await Should.ThrowAsync<QueueException>(() => wrong.Send(Mail, [new QueueMessage("a", "{}")], default)))
            .Message.ShouldStartWith("Service Bus refuses the hub queue \"mail\": check the connection string");
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_heard()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => queue.Receive(Mail, 1, Lock, stop.Token));
        await Should.ThrowAsync<OperationCanceledException>(() => queue.Send(Mail, [new QueueMessage("a", "{}")], stop.Token));
    }

    private Task Send(params string[] ids) => queue.Send(Mail, [.. ids.Select(id => new QueueMessage(id, "{}"))], default);

    private Task<IReadOnlyList<QueueDelivery>> Receive() => queue.Receive(Mail, 10, Lock, default);

    private async Task<List<QueueDelivery>> ReceiveAll()
    {
        List<QueueDelivery> all = [];
        while (await Receive() is { Count: > 0 } some)
            all.AddRange(some);
        return all;
    }
}
