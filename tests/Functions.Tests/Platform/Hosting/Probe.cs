using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Tests.Platform.Hosting;

/// <summary>Functions of every kind that note what they were given and then do as the test says.</summary>
internal sealed class Probe(Probe.Notes notes)
{
    [Function("TakeFile")]
    public Task File([BlobTrigger("drop/{state}/measures/{name}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, string state, string name, CancellationToken ct) =>
        notes.Take((blob, state, name), ct);

    [Function("TakeText")]
    public Task Text([BlobTrigger("texts/{name}.{ext}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, string ext, CancellationToken ct) =>
        notes.Take((blob, ext), ct);

    [Function("TakeMessage")]
    public Task Message([ServiceBusTrigger("mail", Connection = "ServiceBus")] QueueEvent msg, CancellationToken ct) => notes.Take(msg, ct);

    [Function("Tick")]
    public Task Tick([TimerTrigger("0 */5 * * * *")] TimerEvent t, CancellationToken ct) => notes.Take(t, ct);

    [Function("Call")]
    public Task Call([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "{*path}")] HttpRequest request) => notes.Take(request, default);

    public static FunctionTable Table { get; } = FunctionTable.Discover([typeof(Probe)]);

    public static FunctionDescriptor Named(string name) => Table.Find(name)!;

    internal sealed class Notes
    {
        private readonly ConcurrentQueue<object> taken = new();

        public IReadOnlyList<object> Taken => [.. taken];

        /// <summary>Bytes left on the disk.</summary>
        public long Room { get; set; } = long.MaxValue;

        public Func<object, CancellationToken, Task> Then { get; set; } = (_, _) => Task.CompletedTask;

        public Task Take(object what, CancellationToken ct)
        {
            taken.Enqueue(what);
            return Then(what, ct);
        }
    }
}
