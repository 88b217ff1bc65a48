using MimFunctions.Platform.Queue;

namespace MimFunctions.Tests.Platform.Queue;

/// <summary>What every <see cref="IQueue"/> promises; each adapter's tests derive from it.</summary>
public abstract partial class QueueContract
{
    private protected const string Mail = "mail";

    /// <summary>The queue under test; the same one throughout a test.</summary>
    private protected abstract IQueue Queue { get; }

    /// <summary>How long a lock lasts; Service Bus knows it as a setting of the queue.</summary>
    private protected static TimeSpan Lock { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Lets time pass.</summary>
    private protected abstract void Pass(TimeSpan time);

    /// <summary>The time now.</summary>
    private protected abstract DateTimeOffset Now { get; }

    [Fact]
    public async Task What_was_sent_is_received_once_in_order_with_its_body()
    {
        await Send(new("a", """{"till":"Übergröße ☒ 🏛"}"""), new("b", "{}"));

        var received = await ReceiveAll();

        received.Select(d => (d.Queue, d.Id, d.Body, d.DeliveryCount)).ShouldBe(
            [(Mail, "a", """{"till":"Übergröße ☒ 🏛"}""", 1), (Mail, "b", "{}", 1)]);
        (await Receive()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_queue_gives_nothing()
    {
        await Send();

        (await Receive()).ShouldBeEmpty();
        (await Queue.DeadLetters(Mail, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Queues_do_not_see_each_others_messages()
    {
        await Send(new QueueMessage("a", "{}"));

        (await Queue.Receive("steps", 10, Lock, default)).ShouldBeEmpty();
        (await Receive()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_more_are_taken_than_asked_for()
    {
        await Send(new("a", "1"), new("b", "2"), new("c", "3"));

        (await Queue.Receive(Mail, 1, Lock, default)).Count.ShouldBe(1);
        (await Queue.Receive(Mail, 1, Lock, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_completed_message_never_comes_again()
    {
        await Send(new QueueMessage("a", "{}"));
        var delivery = (await Receive()).ShouldHaveSingleItem();

        (await Queue.Complete(delivery, default)).ShouldBeTrue();
        (await Queue.Complete(delivery, default)).ShouldBeFalse();
        Pass(Lock * 2);
        (await Receive()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_abandoned_message_comes_again_and_counts()
    {
        await Send(new QueueMessage("a", "{}"));
        var first = (await Receive()).ShouldHaveSingleItem();

        (await Queue.Abandon(first, default)).ShouldBeTrue();
        var second = (await Receive()).ShouldHaveSingleItem();

        second.DeliveryCount.ShouldBe(2);
        second.LockToken.ShouldNotBe(first.LockToken);
        (await Queue.Complete(first, default)).ShouldBeFalse();
        (await Queue.Abandon(first, default)).ShouldBeFalse();
        (await Queue.Complete(second, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_message_whose_lock_ran_out_comes_again_and_counts()
    {
        await Send(new QueueMessage("a", "{}"));
        var first = (await Receive()).ShouldHaveSingleItem();

        Pass(Lock - TimeSpan.FromSeconds(1));
        (await Receive()).ShouldBeEmpty();
        Pass(TimeSpan.FromSeconds(1));

        (await Queue.Complete(first, default)).ShouldBeFalse();
        (await Receive()).ShouldHaveSingleItem().DeliveryCount.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_id_again_is_dropped_while_the_message_waits_and_just_after_it_was_done()
    {
        await Send(new("a", "first"), new("a", "second"));
        await Send(new("a", "third"), new("b", "other"));

        var received = await ReceiveAll();
        await Task.WhenAll(received.Select(d => Queue.Complete(d, default)));
        await Send(new QueueMessage("a", "fourth"));

        received.Select(d => d.Body).ShouldBe(["first", "other"]);
        (await Receive()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_id_is_a_new_message_once_the_queue_has_forgotten_it()
    {
        await Send(new QueueMessage("a", "first"));
        await Queue.Complete((await Receive()).Single(), default);
        Pass(TimeSpan.FromMinutes(11));

        await Send(new QueueMessage("a", "second"));

        (await Receive()).ShouldHaveSingleItem().Body.ShouldBe("second");
    }

    [Fact]
    public async Task The_same_id_in_another_queue_is_another_message()
    {
        await Send(new QueueMessage("a", "{}"));
        await Queue.Send("steps", [new QueueMessage("a", "{}")], default);

        (await Queue.Receive("steps", 10, Lock, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_scheduled_message_waits_for_its_time()
    {
        await Send(new("later", "{}", Now.AddMinutes(5)), new("now", "{}"), new("past", "{}", Now.AddDays(-1)));

        (await ReceiveAll()).Select(d => d.Id).ShouldBe(["now", "past"], ignoreOrder: true);
        Pass(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        (await ReceiveAll()).ShouldNotContain(d => d.Id == "later");
        Pass(TimeSpan.FromSeconds(1));
        (await ReceiveAll()).ShouldContain(d => d.Id == "later");
    }

    [Fact]
    public async Task Receivers_at_the_same_time_never_share_a_message()
    {
        await Send([.. Enumerable.Range(0, 40).Select(i => new QueueMessage($"m{i}", "{}"))]);

        var received = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReceiveAll()));

        received.SelectMany(deliveries => deliveries).Select(d => d.Id).Order().ShouldBe(Enumerable.Range(0, 40).Select(i => $"m{i}").Order());
    }

    [Fact]
    public async Task A_batch_larger_than_one_request_arrives_whole()
    {
        var body = new string('é', 40_000);

        await Send([.. Enumerable.Range(0, 12).Select(i => new QueueMessage($"m{i}", body))]);

        (await ReceiveAll()).Count(d => d.Body == body).ShouldBe(12);
    }

    [Fact]
    public async Task What_no_queue_could_hold_is_refused_before_anything_is_sent()
    {
        QueueMessage[] refused = [new("", "{}"), new(new string('x', 129), "{}"), new("large", new string('x', 200_000))];

        foreach (var message in refused)
            await Should.ThrowAsync<ArgumentException>(() => Send(new("good", "{}"), message));

        (await Receive()).ShouldBeEmpty();
    }

    private protected Task Send(params QueueMessage[] messages) => Queue.Send(Mail, messages, default);

    private protected Task<IReadOnlyList<QueueDelivery>> Receive() => Queue.Receive(Mail, 100, Lock, default);

    /// <summary>Receives until nothing comes: a queue may give fewer than asked for.</summary>
    private protected async Task<List<QueueDelivery>> ReceiveAll()
    {
        List<QueueDelivery> all = [];
        while (await Receive() is { Count: > 0 } some)
            all.AddRange(some);
        return all;
    }
}
