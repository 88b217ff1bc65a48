using MimFunctions.Domain.Notices;

namespace MimFunctions.Domain.Tests.Notices;

public sealed class OutboxTests
{
    private static readonly OwedMessage Message = new("1", Steps.MailQueue, Steps.Communication, "DE:1");

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
}
