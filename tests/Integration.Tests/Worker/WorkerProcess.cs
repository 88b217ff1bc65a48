using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>The hub as a process of its own, started and ended as the Functions host does it (functions-host.md sections 1 and 7).</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan InitializationTimeout = TimeSpan.FromSeconds(30), ProbeEvery = TimeSpan.FromMilliseconds(25);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();

    private WorkerProcess(int port, int publicPort, string dataFolder, string appFolder, IReadOnlyDictionary<string, string> settings)
    {
        PublicPort = publicPort;
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        process = new Process { StartInfo = StartInfo(port, publicPort, dataFolder, appFolder), EnableRaisingEvents = true };
        foreach (var (name, value) in settings)
            process.StartInfo.Environment[name] = value;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
    }

    public HttpClient Client { get; }

    /// <summary>The port of the host itself, which the worker must leave alone.</summary>
    public int PublicPort { get; }

    public string Output => string.Join('\n', output);

    /// <summary>Starts it and probes it until it answers anything.</summary>
    /// <param name="dataFolder">Its data folder.</param>
    /// <param name="appFolder">The function app; the one that was built beside these tests when null.</param>
    /// <param name="settings">App settings beside those that every test has.</param>
    public static async Task<WorkerProcess> Start(string dataFolder, string? appFolder = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var worker = new WorkerProcess(FreePort(), FreePort(), dataFolder, appFolder ?? BuiltHub.AppFolder, settings ?? new Dictionary<string, string>());
        worker.process.Start();
        worker.process.BeginOutputReadLine();
        worker.process.BeginErrorReadLine();
        for (var watch = Stopwatch.StartNew(); !await worker.Answers(); await Task.Delay(ProbeEvery))
        {
            worker.process.HasExited.ShouldBeFalse(worker.Output);
            watch.Elapsed.ShouldBeLessThan(InitializationTimeout, worker.Output);
        }

        return worker;
    }

    /// <summary>Ends it without a word, as the host does.</summary>
    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Client.Dispose();
    }

    /// <summary>The handler inherits the environment of the host, with the address of the host itself in it.</summary>
    private static ProcessStartInfo StartInfo(int port, int publicPort, string dataFolder, string appFolder) => new(Path.Combine(appFolder, "MimFunctions"))
    {
        WorkingDirectory = appFolder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["FUNCTIONS_HTTPWORKER_PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = Guid.NewGuid().ToString(),
            ["FUNCTIONS_APP_ROOT_PATH"] = appFolder,
            ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
            ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{publicPort}",
            ["ASPNETCORE_PREFERHOSTINGURLS"] = "false",
            ["Kestrel__Endpoints__Public__Url"] = $"http://127.0.0.1:{publicPort}",
            ["MimData"] = dataFolder,
            ["PlatformAuthentication"] = "true",
        },
    };

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await Client.GetAsync("/");
            return true;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet; any answer at all would do.
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
