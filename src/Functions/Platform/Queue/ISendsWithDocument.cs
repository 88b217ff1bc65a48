using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Queue;

/// <summary>
/// Queues that lie in the same database as documents: a document and the messages that it owes are one commit there. Elsewhere they are two, in the order
/// that the outbox keeps (docs/rules.md, "The shape of a use case").
/// </summary>
internal interface ISendsWithDocument
{
    /// <summary>Whether these documents lie in the same database.</summary>
    bool LiesWith(IDocumentStore documents);

    /// <summary>Writes the document as <see cref="IDocumentStore.TryWrite"/> does and, if it is written, sends the messages: both or neither.</summary>
    /// <param name="documents">Where the document is to be; <see cref="LiesWith"/> must hold.</param>
    /// <param name="key">Its key.</param>
    /// <param name="document">The document.</param>
    /// <param name="expected">The tag that it must have; null when there must be none.</param>
    /// <param name="messages">What is sent, each to its queue.</param>
    /// <param name="ct">Heeded until the write begins.</param>
    /// <returns>The new tag; null when someone else was first, and nothing was written or sent.</returns>
    Task<string?> TryWrite<T>(
        IDocumentStore documents, DocumentKey key, T document, string? expected, IReadOnlyList<(string Queue, QueueMessage Message)> messages, CancellationToken ct)
        where T : class;
}
