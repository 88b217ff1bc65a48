namespace MimFunctions.Platform.Outbox;

/// <summary>Takes up what is left in the outboxes of one kind of document.</summary>
internal interface IOutboxSweep
{
    /// <summary>Container of the documents.</summary>
    string Kind { get; }

    /// <summary>Whether nothing was owed at the last look, which is not long ago, and nothing by this process since.</summary>
    bool IsSettled { get; }

    /// <summary>Looks through all that are not settled; does nothing when there is no need to (<see cref="IsSettled"/>).</summary>
    Task Run(CancellationToken ct);

    /// <summary>Counts those that are not settled, by how far they are; without states in which there are none.</summary>
    Task<IReadOnlyList<WaitingOutboxes>> Count(CancellationToken ct);

    /// <summary>Sends what is owed at this moment, however short a time: for a start after a crash, when nobody else can be sending it.</summary>
    Task TakeUp(CancellationToken ct);
}
