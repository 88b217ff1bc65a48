using MimFunctions.Platform.Files;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Reliability;

internal sealed class StormDocuments(IDocumentStore inner, Storm storm, StormyProcess process) : IDocumentStore
{
    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class => storm.Turn(process, Storm.Port.Documents, writes: false, () => inner.Read<T>(key, ct));

    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class => storm.Turn(process, Storm.Port.Documents, writes: true, () => inner.TryWrite(key, document, expected, ct));

    public async IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
        where T : class
    {
        foreach (var found in await storm.Turn(process, Storm.Port.Documents, writes: false, async () => await inner.Query<T>(query, ct).ToListAsync(ct)))
            yield return found;
    }

    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => storm.Turn(process, Storm.Port.Documents, writes: false, () => inner.Marks(query, ct));
}

internal sealed class StormFiles(IFileStore inner, Storm storm, StormyProcess process) : IFileStore
{
    public Task<FileEntry?> Look(string path, CancellationToken ct) => Turn(writes: false, () => inner.Look(path, ct));

    public Task<Stream?> Open(string path, CancellationToken ct) => Turn(writes: false, () => inner.Open(path, ct));

    public Task<StoredFile?> Read(string path, CancellationToken ct) => Turn(writes: false, () => inner.Read(path, ct));

    public Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) => Turn(writes: true, async () =>
    {
        await inner.Write(path, content, contentType, ct);
        return true;
    });

    public Task<bool> Move(string from, string tag, string to, CancellationToken ct) => Turn(writes: true, () => inner.Move(from, tag, to, ct));

    public Task<bool> Delete(string path, string tag, CancellationToken ct) => Turn(writes: false, () => inner.Delete(path, tag, ct));

    public async IAsyncEnumerable<FileEntry> List(string prefix, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var found in await Turn(writes: false, async () => await inner.List(prefix, ct).ToListAsync(ct)))
            yield return found;
    }

    private Task<T> Turn<T>(bool writes, Func<Task<T>> act) => storm.Turn(process, Storm.Port.Files, writes, act);
}

/// <param name="inner">The queues.</param>
/// <param name="beside">The documents in the same database; null when they lie elsewhere.</param>
/// <param name="storm">The storm.</param>
/// <param name="process">Whose calls they are.</param>
internal sealed class StormQueue(IQueue inner, IDocumentStore? beside, Storm storm, StormyProcess process) : IQueue, ISendsWithDocument
{
    public bool LiesWith(IDocumentStore documents) => beside is not null;

    public Task<string?> TryWrite<T>(
        IDocumentStore documents, DocumentKey key, T document, string? expected, IReadOnlyList<(string Queue, QueueMessage Message)> messages, CancellationToken ct)
        where T : class => storm.Turn(
            process, Storm.Port.Documents, writes: true, () => new BesideQueue(inner).TryWrite(beside!, key, document, expected, messages, ct));

    public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct) => Turn(async () =>
    {
        await inner.Send(queue, messages, ct);
        return true;
    });

    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct) =>
        Turn(() => inner.Receive(queue, most, lockFor, ct));

    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => Turn(() => inner.Complete(delivery, ct));

    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => Turn(() => inner.Abandon(delivery, ct));

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) => Turn(() => inner.DeadLetters(queue, most, ct));

    public Task<int> SendAgain(string queue, int most, CancellationToken ct) => Turn(() => inner.SendAgain(queue, most, ct));

    private Task<T> Turn<T>(Func<Task<T>> act) => storm.Turn(process, Storm.Port.Queue, writes: false, act);
}

internal sealed class StormMailer(IMailer inner, Storm storm, StormyProcess process) : IMailer
{
    public Task<HandOff> Send(OutgoingMail mail, CancellationToken ct) => storm.Turn(
        process, Storm.Port.Mail, writes: false, () => inner.Send(mail, ct), why => new HandOff.NotNow($"The relay {why}."));
}
