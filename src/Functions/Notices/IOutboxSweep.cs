namespace MimFunctions.Notices;

/// <summary>Takes up what is left in the outboxes of one kind of document.</summary>
internal interface IOutboxSweep
{
    /// <summary>Looks through all that are not settled.</summary>
    Task Run(CancellationToken ct);
}
