using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Tests.Owing;

public sealed class OutboxTests
{
    private static readonly OwedMessage Message = new("1", Steps.MailQueue, Steps.Communication, "DE:1");
    private static readonly OwedMessage Other = Message with { Id = "2" };

    [Fact]
    public void An_outbox_without_messages_is_settled_from_the_start()
    {
        Outbox.Nothing(Given.Received).State.ShouldBe(OutboxState.Settled);
        Outbox.Owing(Given.Received, []).State.ShouldBe(OutboxState.Settled);
    }

    [Fact]
    public void An_outbox_with_messages_owes_them_and_moves_on_with_the_time()
    {
        var owed = Outbox.Owing(Given.Received, [Message]);
        var later = Given.Received.AddSeconds(1);

        owed.State.ShouldBe(OutboxState.Owed);
        owed.Move(OutboxState.Queued, later).ShouldBe(owed with { State = OutboxState.Queued, Since = later });
    }

    [Fact]
    public void More_is_owed_beside_what_is_not_settled_each_once()
    {
        var queued = Outbox.Owing(Given.Received, [Message]).Move(OutboxState.Queued, Given.Received);
        var later = Given.Received.AddSeconds(1);

        queued.And(later, []).ShouldBe(queued);
        queued.And(later, [Message, Other]).ShouldSatisfyAllConditions(
            more => more.Messages.ShouldBe([Message, Other]), more => more.State.ShouldBe(OutboxState.Owed), more => more.Since.ShouldBe(later));
        queued.Move(OutboxState.Settled, later).And(later, [Other]).Messages.ShouldBe([Other]);
    }

    [Fact]
    public void A_message_that_did_its_work_is_replaced_by_what_it_led_to()
    {
        var queued = Outbox.Owing(Given.Received, [Message, Other]).Move(OutboxState.Queued, Given.Received);
        var third = Other with { Id = "3" };

        queued.Replace("9", Given.Received, [third]).ShouldBe(queued);
        queued.Replace("1", Given.Received, [third]).Messages.ShouldBe([Other, third]);
        queued.Replace("1", Given.Received, [third]).State.ShouldBe(OutboxState.Owed);
        queued.Replace("1", Given.Received, []).ShouldSatisfyAllConditions(
            rest => rest.Messages.ShouldBe([Other]), rest => rest.State.ShouldBe(OutboxState.Queued));
        queued.Replace("1", Given.Received, []).Replace("2", Given.Received, []).State.ShouldBe(OutboxState.Settled);
    }
}
