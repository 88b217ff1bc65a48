using System.Collections.Concurrent;
using MimFunctions.Platform.Audit;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>Keeps what is recorded; fails when told to.</summary>
internal sealed class RecordedDecisions : IAuditTrail
{
    private readonly ConcurrentQueue<AuditEntry> entries = new();

    public IReadOnlyList<AuditEntry> Entries => [.. entries];

    public bool IsBroken { get; set; }

    public Task Record(AuditEntry entry, CancellationToken ct)
    {
        if (IsBroken)
            throw new IOException("The trail can't be written.");
        entries.Enqueue(entry);
        return Task.CompletedTask;
    }
}
