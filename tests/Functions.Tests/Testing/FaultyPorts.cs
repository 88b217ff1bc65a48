using MimFunctions.Platform.Files;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Testing;

internal sealed class FaultyDocuments(IDocumentStore inner, Faults faults) : IDocumentStore
{
    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
        where T : class => faults.Call(() => inner.Read<T>(key, ct));

    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
        where T : class => faults.Call(() => inner.TryWrite(key, document, expected, ct));

    public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
        where T : class => faults.Call(inner.Query<T>(query, ct));
}

internal sealed class FaultyFiles(IFileStore inner, Faults faults) : IFileStore
{
    public Task<FileEntry?> Look(string path, CancellationToken ct) => faults.Call(() => inner.Look(path, ct));

    public Task<Stream?> Open(string path, CancellationToken ct) => faults.Call(() => inner.Open(path, ct));

    public Task<StoredFile?> Read(string path, CancellationToken ct) => faults.Call(() => inner.Read(path, ct));

    public Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) =>
        faults.Call(() => inner.Write(path, content, contentType, ct));

    public Task WriteView(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) =>
        faults.Call(() => inner.WriteView(path, content, contentType, ct));

    public Task<bool> Move(string from, string tag, string to, CancellationToken ct) => faults.Call(() => inner.Move(from, tag, to, ct));

    public Task<bool> Delete(string path, string tag, CancellationToken ct) => faults.Call(() => inner.Delete(path, tag, ct));

    public IAsyncEnumerable<FileEntry> List(string prefix, CancellationToken ct) => faults.Call(inner.List(prefix, ct));
}

internal sealed class FaultyQueue(IQueue inner, Faults faults) : IQueue
{
    public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct) =>
        faults.Call(() => inner.Send(queue, messages, ct));

    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct) =>
        faults.Call(() => inner.Receive(queue, most, lockFor, ct));

    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => faults.Call(() => inner.Complete(delivery, ct));

    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => faults.Call(() => inner.Abandon(delivery, ct));

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) =>
        faults.Call(() => inner.DeadLetters(queue, most, ct));

    public Task<int> SendAgain(string queue, int most, CancellationToken ct) =>
        faults.Call(() => inner.SendAgain(queue, most, ct));
}

internal sealed class FaultyMailer(IMailer inner, Faults faults) : IMailer
{
    public Task<HandOff> Send(OutgoingMail mail, CancellationToken ct) => faults.Call(() => inner.Send(mail, ct));
}
