using MimFunctions.Platform.Queue;

namespace MimFunctions.Tests.Platform.Queue;

/// <summary>What becomes of messages that nobody could handle.</summary>
public abstract partial class QueueContract
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_is_dead_after_so_many_deliveries_whether_given_back_or_never_heard_of(bool givenBack)
    {
        await Send(new("poison", """{"n":1}"""), new("good", "{}", Now.AddDays(1)));
        for (var count = 1; count <= IQueue.MostDeliveries; count++)
        {
            var delivery = (await Receive()).ShouldHaveSingleItem();
            delivery.DeliveryCount.ShouldBe(count);
            (await Queue.DeadLetters(Mail, 10, default)).ShouldBeEmpty();
            if (givenBack)
                (await Queue.Abandon(delivery, default)).ShouldBeTrue();
            else
                Pass(Lock);
        }

        (await Receive()).ShouldBeEmpty();
        var dead = (await Queue.DeadLetters(Mail, 10, default)).ShouldHaveSingleItem();
        (dead.Id, dead.Body).ShouldBe(("poison", """{"n":1}"""));
    }

    [Fact]
    public async Task Dead_letters_stay_and_are_told_oldest_first_and_no_more_than_asked_for()
    {
        await GiveUp(new("a", "1"), new("b", "2"), new("c", "3"));

        (await Queue.DeadLetters(Mail, 2, default)).Select(m => m.Id).ShouldBe(["a", "b"]);
        Pass(Lock);
        (await Queue.DeadLetters(Mail, 9, default)).Select(m => m.Id).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public async Task Dead_letters_sent_again_come_as_new_messages_no_more_than_asked_for_and_are_dead_no_more()
    {
        await GiveUp(new("a", "a"), new("b", "b"), new("c", "c"));
        (await Queue.DeadLetters(Mail, 9, default)).ShouldAllBe(dead => dead.Reason.Length > 0);

        (await Queue.SendAgain(Mail, 2, default)).ShouldBe(2);
        var left = (await Queue.DeadLetters(Mail, 9, default)).ShouldHaveSingleItem();
        var again = await ReceiveAll();
        foreach (var delivery in again)
            (await Queue.Complete(delivery, default)).ShouldBeTrue();

        again.ShouldAllBe(d => d.DeliveryCount == 1 && d.Id.StartsWith($"{d.Body}.again.", StringComparison.Ordinal));
        again.Select(d => d.Body).Append(left.Body).ShouldBe(["a", "b", "c"], ignoreOrder: true);
        (await Queue.SendAgain(Mail, 9, default)).ShouldBe(1);
        (await Queue.SendAgain(Mail, 9, default)).ShouldBe(0);
        (await ReceiveAll()).ShouldHaveSingleItem().Body.ShouldBe(left.Body);
    }

    [Fact]
    public async Task A_message_that_dies_again_after_it_was_sent_again_is_a_dead_letter_like_any_other()
    {
        await Send(new QueueMessage(new string('x', QueueLimits.LongestId), "1"));
        for (var time = 1; time <= 2; time++)
        {
            await GiveUpNext();
            (await Queue.SendAgain(Mail, 9, default)).ShouldBe(1);
        }

        await Send(new QueueMessage(new string('x', QueueLimits.LongestId), "dropped as a duplicate, or not"));
        (await ReceiveAll()).Select(d => d.Body).ShouldContain("1");
        (await Queue.DeadLetters(Mail, 9, default)).ShouldBeEmpty();
    }

    /// <summary>Sends each and lets it fail as often as a message may, one after the other: so the order in which they are dead is known.</summary>
    private async Task GiveUp(params QueueMessage[] messages)
    {
        foreach (var message in messages)
        {
            await Send(message);
            await GiveUpNext();
        }
    }

    private async Task GiveUpNext()
    {
        for (var count = 1; count <= IQueue.MostDeliveries; count++)
            (await Queue.Abandon((await Receive()).ShouldHaveSingleItem(), default)).ShouldBeTrue();
    }
}
