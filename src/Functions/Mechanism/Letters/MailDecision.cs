namespace MimFunctions.Mechanism.Letters;

/// <summary>What to do with an order to send a mail.</summary>
internal abstract record MailDecision
{
    private MailDecision()
    {
    }

    /// <summary>Write this record; if it is claimed then, hand the mail over.</summary>
    public sealed record Write(MailRecord Record) : MailDecision;

    /// <summary>Someone else has it, or it is not due: look again then, under a message id of its own.</summary>
    /// <param name="MessageId">Id of the queue message; the same decision gives the same id, so queueing it twice is queueing it once.</param>
    /// <param name="At">When (UTC).</param>
    public sealed record LookAgain(string MessageId, DateTimeOffset At) : MailDecision;

    /// <summary>Nothing is left to do.</summary>
    public sealed record Done : MailDecision;
}
