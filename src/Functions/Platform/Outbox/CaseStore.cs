using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Outbox;

/// <summary>Reads and commits one kind of case: the frame around the decisions (docs/rules.md, "The shape of a use case").</summary>
/// <typeparam name="T">The aggregate.</typeparam>
internal sealed class CaseStore<T>(IDocumentStore documents, OutboxRelay relay, OwingDocuments<T> kind)
    where T : class, IOwes<T>
{
    /// <summary>The case, or null.</summary>
    public async Task<T?> Find(DocumentKey key, CancellationToken ct) => (await documents.Read<T>(key, ct))?.Document;

    /// <summary>Writes a new case and sends what it owes; when it is there already, that one stands.</summary>
    public async Task<T> Create(T made, CancellationToken ct)
    {
        var key = kind.Key(made);
        var written = await relay.TryWrite(key, made, null, ct);
        var stands = written ?? await documents.Read<T>(key, ct) ?? throw new InvalidOperationException($"{made.Case} is neither free nor there.");
        await relay.Relay(key, stands, ct);
        return written is null ? stands.Document : made;
    }

    /// <summary>
    /// Decides and commits, again when someone else was first, then sends what is owed. Null when there is no such case; with the decision
    /// comes the case as it stands after it.
    /// </summary>
    /// <param name="key">Which case.</param>
    /// <param name="decide">Decides; may be asked several times.</param>
    /// <param name="changed">What the decision makes of the case; null when nothing changes.</param>
    /// <param name="ct">Ends the work.</param>
    /// <param name="before">What is there before there is anything; null when a case must be there.</param>
    public async Task<(TDecision Decision, T Stands)?> Change<TDecision>(
        DocumentKey key, Func<T, TDecision> decide, Func<TDecision, T?> changed, CancellationToken ct, T? before = null)
    {
        while (true)
        {
            var read = await documents.Read<T>(key, ct);
            if ((read?.Document ?? before) is not { } stands)
                return null;
            var decision = decide(stands);
            if (changed(decision) is not { } next)
                return (decision, stands);
            if (await relay.TryWrite(key, next, read?.ETag, ct) is not { } written)
                continue;
            await relay.Relay(key, written, ct);
            return (decision, next);
        }
    }
}
