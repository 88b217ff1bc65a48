using System.Text.Json;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Reliability;

/// <summary>What outlives the processes: store, files, broker, relay, and the clock by which they all go.</summary>
internal sealed class Surroundings
{
    private static readonly string[] Parties = ["AT", "DE", "EL", "COM"];

    public Surroundings(string folder, int seed, int turns, params Fate[] fates)
    {
        Folder = folder;
        Storm = new Storm(seed, turns, Clock, fates);
        Broker = new Broker(Clock, Storm);
        Storm.LocksLost = Broker.LoseLocks;
    }

    /// <summary>Whether documents and queues lie in the data folder, whose lock lets one process work at a time.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Where the keys are; nothing else is written there.</summary>
    public string Folder { get; }

    public StormClock Clock { get; } = new(new ManualClock().GetUtcNow());

    public Storm Storm { get; }

    public Broker Broker { get; }

    public Relay Relay { get; } = new();

    public MemoryDocuments Documents { get; } = new();

    public MemoryFiles Files { get; } = new();

    /// <summary>Blob events not delivered yet, in the order in which they come.</summary>
    public Queue<string> Told { get; } = new();

    /// <summary>Writes who is to be told of what.</summary>
    public Task Prepare() =>
        Files.Write("directory.json", JsonSerializer.SerializeToUtf8Bytes(SampleForms.Directory(Parties), HubJson.Readable), "application/json", default);
}
