using System.Text.Json;
using MimFunctions.Benchmarks.Contestants;

namespace MimFunctions.Benchmarks.Sink;

/// <summary>The sink as the conductor of a run sees it.</summary>
internal sealed class SinkProcess : IAsyncDisposable
{
    private readonly ChildProcess process;

    private SinkProcess(ChildProcess process, int port) => (this.process, Port) = (process, port);

    /// <summary>Port on the loopback where it takes mail.</summary>
    public int Port { get; }

    /// <summary>Starts it.</summary>
    public static async Task<SinkProcess> Start(CancellationToken ct)
    {
        var process = ChildProcess.Ourselves("sink");
        var greeting = await process.ReadLine(ct);
        return new SinkProcess(process, int.Parse(greeting.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>What it has taken since the last reset.</summary>
    public async Task<SinkCount> Count(CancellationToken ct) => JsonSerializer.Deserialize<SinkCount>(await process.Ask("count", ct))!;

    /// <summary>Forgets what it has taken.</summary>
    public Task Reset(CancellationToken ct) => process.Ask("reset", ct);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => process.DisposeAsync();
}
