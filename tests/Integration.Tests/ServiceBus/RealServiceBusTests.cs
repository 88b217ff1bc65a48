using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Integration.Tests.ServiceBus;

/// <summary>
/// Against a real namespace, when <c>MIM_TEST_SERVICEBUS</c> holds its connection string. It needs a queue <c>mim-test</c> with duplicate
/// detection and max delivery count 2, used by nothing else.
/// </summary>
public sealed class RealServiceBusTests
{
    private const string Queue = "mim-test";
    private static readonly TimeSpan Lock = TimeSpan.FromSeconds(30);

    [RealFact]
    public async Task A_message_is_sent_once_given_back_dead_and_then_read_as_dead()
    {
        await using var queue = Connect();
        var id = Guid.NewGuid().ToString();

        await queue.Send(Queue, [new QueueMessage(id, """{"a":"ü"}"""), new QueueMessage(id, "duplicate")], default);
        var first = (await queue.Receive(Queue, 2, Lock, default)).ShouldHaveSingleItem();
        (await queue.Abandon(first, default)).ShouldBeTrue();
        var second = (await queue.Receive(Queue, 2, Lock, default)).ShouldHaveSingleItem();
        (await queue.Abandon(second, default)).ShouldBeTrue();

        (first.Id, first.Body, first.DeliveryCount, second.DeliveryCount).ShouldBe((id, """{"a":"ü"}""", 1, 2));
        (await queue.Receive(Queue, 1, Lock, default)).ShouldBeEmpty();
        (await queue.DeadLetters(Queue, 100, default)).ShouldContain(dead => dead.Id == id);
    }

    [RealFact]
    public async Task A_scheduled_message_waits_and_a_completed_one_is_gone()
    {
        await using var queue = Connect();
        await queue.Send(Queue, [new QueueMessage(Guid.NewGuid().ToString(), "{}", DateTimeOffset.UtcNow.AddSeconds(5))], default);

        (await queue.Receive(Queue, 1, Lock, default)).ShouldBeEmpty();
        IReadOnlyList<QueueDelivery> due;
        do
            due = await queue.Receive(Queue, 1, Lock, default);
        while (due.Count == 0);

        (await queue.Complete(due[0], default)).ShouldBeTrue();
        (await queue.Complete(due[0], default)).ShouldBeFalse();
    }

    [RealFact]
    public async Task A_dead_letter_is_taken_out_and_sent_again_under_a_new_id()
    {
        await using var queue = Connect();
        var id = Guid.NewGuid().ToString();
        await queue.Send(Queue, [new QueueMessage(id, "{}")], default);
        while (await queue.Receive(Queue, 1, Lock, default) is [var delivery])
            await queue.Abandon(delivery, default);

        (await queue.SendAgain(Queue, 1000, default)).ShouldBeGreaterThan(0);

        (await queue.DeadLetters(Queue, 1000, default)).ShouldNotContain(dead => dead.Id == id);
        List<string> again = [];
        while (await queue.Receive(Queue, 1, Lock, default) is [var delivery])
        {
            again.Add(delivery.Id);
            await queue.Complete(delivery, default);
        }

        again.ShouldContain(each => each.StartsWith($"{id}.again.", StringComparison.Ordinal));
    }

    private static ServiceBusQueue Connect() => new(
        ServiceBusNamespace.Open(new ServiceBusSettings(null, Environment.GetEnvironmentVariable("MIM_TEST_SERVICEBUS"))), TimeSpan.FromSeconds(2));

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class RealFactAttribute : FactAttribute
    {
        public RealFactAttribute() => Skip = Environment.GetEnvironmentVariable("MIM_TEST_SERVICEBUS") is null
            ? "The queue on a real Service Bus namespace (set MIM_TEST_SERVICEBUS to its connection string; queue mim-test, max delivery count 2)."
            : null;
    }
}
