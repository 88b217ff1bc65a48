using System.Diagnostics;
using MimFunctions.Tests.Platform.Queue.Broker;

namespace MimFunctions.Integration.Tests;

/// <summary>Azurite, Microsoft's stand-in for Blob Storage, as a process on a free port of loopback, with everything in memory.</summary>
internal sealed class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(3);
    private readonly Process process;
    private readonly int port;

    private AzuriteProcess(Process process, int port) => (this.process, this.port) = (process, port);

    // The account and key that Microsoft publishes for it.
    public string ConnectionString =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"BlobEndpoint=http://127.0.0.1:{port}/devstoreaccount1;";

    public static async Task<AzuriteProcess> Start()
    {
        var port = FreePort.Find();
        var process = await new NodePeer("azurite").Start(
            "node_modules/azurite/dist/src/blob/main.js",
            "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--inMemoryPersistence", "--blobHost", "127.0.0.1", "--blobPort", $"{port}");
        // Pipes nobody reads would stop it in the end.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Listening(process, port);
        return new AzuriteProcess(process, port);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task Listening(Process process, int port)
    {
        var waited = Stopwatch.StartNew();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (true)
        {
            process.HasExited.ShouldBeFalse("Azurite ended at its start.");
            try
            {
                using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < StartPatience)
            {
                await Task.Delay(50);
            }
        }
    }
}
