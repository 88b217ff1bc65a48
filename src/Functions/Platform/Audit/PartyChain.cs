using System.Collections.Concurrent;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit;

/// <summary>
/// The chain of one party, as this process writes it. Callers that come at the same time share one document and one flush to the disk: the
/// one whose turn it is writes for all that are waiting.
/// </summary>
internal sealed class PartyChain(string party, IDocumentStore documents) : IDisposable
{
    private const int LargestGroup = 100;
    private const int MostConflicts = 1000;

    private readonly ConcurrentQueue<PendingEntry> waiting = new();
    private readonly SemaphoreSlim turn = new(1);
    private ChainHead? head;

    /// <summary>See <see cref="IAuditTrail.Record"/>.</summary>
    public async Task Add(AuditEntry entry, CancellationToken ct)
    {
        var own = new PendingEntry(entry, ct);
        waiting.Enqueue(own);
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            while (!own.Outcome.IsCompleted)
                await WriteGroup();
        }
        finally
        {
            turn.Release();
        }

        await own.Outcome;
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task WriteGroup()
    {
        var group = Group();
        try
        {
            if (group.Count > 0)
                head = await Append([.. group.Select(pending => pending.Entry)]);
            group.ForEach(pending => pending.Succeed());
        }
        catch (Exception error)
        {
            // The block may stand in the store all the same; the next group asks there where the chain ends.
            head = null;
            group.ForEach(pending => pending.Fail(error));
        }
    }

    private List<PendingEntry> Group()
    {
        List<PendingEntry> group = [];
        while (group.Count < LargestGroup && waiting.TryDequeue(out var next))
        {
            if (next.Begin())
                group.Add(next);
        }

        return group;
    }

    /// <summary>Each conflict means that another instance was first, so somebody always gets on.</summary>
    private async Task<ChainHead> Append(IReadOnlyList<AuditEntry> entries)
    {
        for (var conflicts = 0; conflicts < MostConflicts; conflicts++)
        {
            head ??= await documents.HeadOf(party, CancellationToken.None);
            var block = AuditBlock.After(head, entries);
            if (await documents.TryWrite(block.Key, block, null, CancellationToken.None) is not null)
                return block.Head;
            head = null;
        }

        throw new IOException($"The audit trail of {party} could not be continued: {MostConflicts} times another instance was first.");
    }
}

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
