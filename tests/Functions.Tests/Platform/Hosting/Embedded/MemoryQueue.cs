using System.Collections.Concurrent;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Tests.Platform.Hosting.Embedded;

/// <summary>A queue that notes what becomes of its messages.</summary>
internal sealed class MemoryQueue : IQueue
{
    private readonly ConcurrentQueue<QueueDelivery> waiting = new();
    private readonly ConcurrentQueue<string> completed = new(), abandoned = new();
    private int received, failures;

    public bool Fails { get; set; }

    public int Received => received;

    public int Failures => failures;

    public IReadOnlyCollection<string> Completed => [.. completed];

    public IReadOnlyCollection<string> Abandoned => [.. abandoned];

    public void Add(string queue, string id, string body) => waiting.Enqueue(new QueueDelivery(queue, id, body, 1, id));

    public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct)
    {
        if (Fails)
        {
            Interlocked.Increment(ref failures);
            throw new IOException("The queue is away.");
        }

        List<QueueDelivery> taken = [];
        while (taken.Count < most && waiting.TryDequeue(out var delivery))
            taken.Add(delivery);
        Interlocked.Add(ref received, taken.Count);
        return Task.FromResult<IReadOnlyList<QueueDelivery>>(taken);
    }

    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => Note(completed, delivery);

    public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => Note(abandoned, delivery);

    public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) => throw new NotSupportedException();

    public Task<int> SendAgain(string queue, int most, CancellationToken ct) => throw new NotSupportedException();

    private static Task<bool> Note(ConcurrentQueue<string> notes, QueueDelivery delivery)
    {
        notes.Enqueue(delivery.Id);
        return Task.FromResult(true);
    }
}
