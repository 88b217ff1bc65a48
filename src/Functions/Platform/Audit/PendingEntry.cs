namespace MimFunctions.Platform.Audit;

/// <summary>An entry waiting to be written, and the caller waiting for the outcome.</summary>
internal sealed class PendingEntry(AuditEntry entry, CancellationToken ct)
{
    // The caller's next step must not hold up the others of its group.
    private readonly TaskCompletionSource outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is to be recorded.</summary>
    public AuditEntry Entry => entry;

    /// <summary>Ends when the entry is durable, or with the reason why that is not known.</summary>
    public Task Outcome => outcome.Task;

    /// <summary>False when the caller gave up before it began.</summary>
    public bool Begin() => !ct.IsCancellationRequested || !outcome.TrySetCanceled(ct);

    /// <summary>Durable.</summary>
    public void Succeed() => outcome.TrySetResult();

    /// <summary>Not written, or nobody knows.</summary>
    public void Fail(Exception error) => outcome.TrySetException(error);
}
