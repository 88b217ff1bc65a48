using System.Diagnostics;
using System.Globalization;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Queue.Broker;

namespace MimFunctions.Benchmarks.Queues;

/// <summary>
/// Messages a second through the port of the queues: SQLite as the hub has it alone, and Azure.Messaging.ServiceBus against the broker of the
/// tests in the same process, which keeps nothing on a disk: what the client costs, not what Azure does.
/// </summary>
internal static class QueueSpeed
{
    private const string Body = """{"case":"MIM-AT-2026-0001","step":"communication","to":"DE/0123456789abcdef"}""";
    private const int AtOnce = 16;
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(1);

    /// <summary>Measures both and prints a table.</summary>
    public static async Task<int> Run(int messages, CancellationToken ct)
    {
        Console.WriteLine("| queue | sent one at a time | 16 at once | in hundreds | received and completed, 16 at once |\n|---|---|---|---|---|");
        var folder = Directory.CreateTempSubdirectory("mim-queues-");
        await using (var database = SqliteDatabase.Open(Path.Combine(folder.FullName, "hub.db")))
            await Measure("SQLite", new SqliteQueue(database, TimeProvider.System), messages, ct);
        folder.Delete(recursive: true);
        await using var broker = ServiceBusBroker.Start(TimeProvider.System);
        await using var bus = new ServiceBusQueue(ServiceBusNamespace.Open(new ServiceBusSettings(null, broker.ConnectionString)), TimeSpan.FromSeconds(1));
        await Measure("Azure.Messaging.ServiceBus", bus, messages, ct);
        return 0;
    }

    private static async Task Measure(string name, IQueue queue, int messages, CancellationToken ct)
    {
        // The first opens connection and links.
        await queue.Send("one", [new QueueMessage("first", Body)], ct);
        var few = messages / 10;
        var one = await Rate(few, async () =>
        {
            for (var i = 0; i < few; i++)
                await queue.Send("one", [Message(i)], ct);
        });
        var sixteen = await Rate(messages, () => Parallel.ForEachAsync(
            Enumerable.Range(0, messages), Parallelism(ct), async (i, each) => await queue.Send("sixteen", [Message(i)], each)));
        var hundreds = await Rate(messages, async () =>
        {
            foreach (var hundred in Enumerable.Range(0, messages).Select(Message).Chunk(100))
                await queue.Send("hundreds", hundred, ct);
        });
        var received = await Rate(messages, () => Drain(queue, "hundreds", messages, ct));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {one:N0} | {sixteen:N0} | {hundreds:N0} | {received:N0} |"));
    }

    private static async Task Drain(IQueue queue, string name, int messages, CancellationToken ct)
    {
        for (var taken = 0; taken < messages;)
        {
            var deliveries = await queue.Receive(name, 100, Lock, ct);
            await Parallel.ForEachAsync(deliveries, Parallelism(ct), async (delivery, each) =>
            {
                if (!await queue.Complete(delivery, each))
                    throw new InvalidOperationException("A lock was lost.");
            });
            taken += deliveries.Count;
        }
    }

    private static QueueMessage Message(int i) => new($"m{i}", Body);

    private static ParallelOptions Parallelism(CancellationToken ct) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };

    private static async Task<double> Rate(int messages, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return messages / watch.Elapsed.TotalSeconds;
    }
}
