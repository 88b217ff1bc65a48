using MimFunctions.Platform.Files;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Testing;

internal sealed class FaultyDocuments(IDocumentStore inner, Faults faults) : IDocumentStore
{
    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class => faults.Read(() => inner.Read<T>(key, ct));

    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class => faults.Change(() => inner.TryWrite(key, document, expected, ct), tag => tag is not null);

    public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
        where T : class => faults.Read(inner.Query<T>(query, ct));

    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => faults.Read(() => inner.Marks(query, ct));
}

internal sealed class FaultyFiles(IFileStore inner, Faults faults) : IFileStore
{
    public Task<FileEntry?> Look(string path, CancellationToken ct) => faults.Read(() => inner.Look(path, ct));

    public Task<Stream?> Open(string path, CancellationToken ct) => faults.Read(() => inner.Open(path, ct));

    public Task<StoredFile?> Read(string path, CancellationToken ct) => faults.Read(() => inner.Read(path, ct));

    public Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) =>
        faults.Change(() => inner.Write(path, content, contentType, ct));

    public Task WriteView(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) =>
        faults.Change(() => inner.WriteView(path, content, contentType, ct));

    public Task<bool> Move(string from, string tag, string to, CancellationToken ct) => faults.Change(() => inner.Move(from, tag, to, ct), moved => moved);

    public Task<bool> Delete(string path, string tag, CancellationToken ct) => faults.Change(() => inner.Delete(path, tag, ct), deleted => deleted);

    public IAsyncEnumerable<FileEntry> List(string prefix, CancellationToken ct) => faults.Read(inner.List(prefix, ct));
}

internal sealed class FaultyQueue(IQueue inner, Faults faults) : IQueue
{
    public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct) =>
        faults.Change(() => inner.Send(queue, messages, ct));

    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct) =>
        faults.Change(() => inner.Receive(queue, most, lockFor, ct), received => received.Count > 0);

    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => faults.Change(() => inner.Complete(delivery, ct), done => done);

    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => faults.Change(() => inner.Abandon(delivery, ct), done => done);

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) =>
        faults.Read(() => inner.DeadLetters(queue, most, ct));

    public Task<int> SendAgain(string queue, int most, CancellationToken ct) =>
        faults.Change(() => inner.SendAgain(queue, most, ct), sent => sent > 0);
}

internal sealed class FaultyMailer(IMailer inner, Faults faults) : IMailer
{
    public Task<HandOff> Send(OutgoingMail mail, CancellationToken ct) => faults.Change(() => inner.Send(mail, ct));
}
