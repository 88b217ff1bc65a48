namespace MimFunctions.Platform.Outbox;

/// <summary>Takes up messages that were lost after they had left their outbox.</summary>
internal interface ILostMessages
{
    /// <summary>Queues them again.</summary>
    Task QueueAgain(CancellationToken ct);
}
