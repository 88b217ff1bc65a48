using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using MimFunctions.Integration.Tests.Worker.Host.Messages;
using MimFunctions.Tests.Platform.Queue.Broker;

namespace MimFunctions.Integration.Tests.Worker.Host;

/// <summary>
/// The built or published program as worker: started with the arguments and the environment that the host gives, asked for its functions, which are
/// then loaded one by one.
/// </summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(3);

    private readonly FunctionsHost host;
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private Connection? connection;
    private Dictionary<string, string> idOf = [];

    private WorkerProcess(FunctionsHost host, ProcessStartInfo start)
    {
        this.host = host;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
    }

    /// <summary>Runs since the process was started.</summary>
    public Stopwatch Age { get; } = new();

    /// <summary>The functions that it told of.</summary>
    public IReadOnlyList<Function> Functions { get; private set; } = [];

    /// <summary>What it can, by its own account.</summary>
    public IReadOnlyDictionary<string, string> Capabilities { get; private set; } = new Dictionary<string, string>();

    /// <summary>Where it answers requests.</summary>
    public Uri HttpUri => new(Capabilities["HttpUri"]);

    /// <summary>The port of the host itself, which the worker must leave alone.</summary>
    public int PublicPort { get; private init; }

    /// <summary>Everything that it wrote and logged.</summary>
    public string Output => string.Join('\n', output.Concat(connection?.Logs.Select(log => $"{log.Category}: {log.Message} {log.Exception?.Message}") ?? []));

    private Connection Connected => connection ?? throw new InvalidOperationException("The worker is not connected.");

    /// <summary>User and system time that it has used.</summary>
    public TimeSpan ProcessorTime => process.TotalProcessorTime;

    /// <summary>Whether the process has ended.</summary>
    public bool HasExited => process.HasExited;

    /// <summary>Starts it and loads every function.</summary>
    /// <param name="dataFolder">Its data folder.</param>
    /// <param name="appFolder">The function app; the one that was built beside these tests when null.</param>
    /// <param name="settings">App settings beside those that every test has.</param>
    public static async Task<WorkerProcess> Start(string dataFolder, string? appFolder = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var host = await FunctionsHost.Start();
        var (id, port) = (Guid.NewGuid().ToString(), FreePort.Find());
        var start = new WorkerStart(appFolder ?? BuiltHub.AppFolder, host.Address, id, port, dataFolder).Info(settings ?? new Dictionary<string, string>());
        var worker = new WorkerProcess(host, start) { PublicPort = port };
        worker.Age.Start();
        worker.process.Start();
        worker.process.BeginOutputReadLine();
        worker.process.BeginErrorReadLine();
        try
        {
            await worker.Connect(id, start.WorkingDirectory);
        }
        catch (IOException gone)
        {
            await worker.Exit().WaitAsync(StartsWithin);
            throw new InvalidOperationException($"The worker ended with {worker.process.ExitCode}: {worker.Output}", gone);
        }

        return worker;
    }

    /// <summary>Invokes a function and waits for its answer.</summary>
    public async Task<InvocationResponse> Invoke(
        string function, Data input, IReadOnlyDictionary<string, Data>? beside = null, string? id = null)
    {
        var metadata = Functions.Single(each => each.Name == function);
        var request = new InvocationRequest { InvocationId = id ?? Guid.NewGuid().ToString(), FunctionId = idOf[function], TraceContext = new() };
        request.InputData.Add(new Parameter { Name = TriggerOf(metadata).GetProperty("name").GetString(), Data = input });
        foreach (var (name, value) in beside ?? new Dictionary<string, Data>())
            request.TriggerMetadata.Add(name, value);
        return (await Connected.Ask(new Message { InvocationRequest = request })).InvocationResponse;
    }

    /// <summary>Tells it to end an invocation.</summary>
    public Task Cancel(string invocation) => Connected.Tell(new Message { InvocationCancel = new() { InvocationId = invocation } });

    /// <summary>Asks it to end, as the host does when it stops: SIGTERM.</summary>
    public Task Stop()
    {
        using var kill = Process.Start("kill", $"-TERM {process.Id}");
        return Exit();
    }

    /// <summary>Waits for its end.</summary>
    public Task Exit() => process.WaitForExitAsync();

    /// <summary>Ends it without a word, as SIGKILL does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await host.DisposeAsync();
        connection?.Dispose();
        process.Dispose();
    }

    /// <summary>The trigger's binding as the worker tells it.</summary>
    public static JsonElement TriggerOf(Function function) => function.RawBindings
        .Select(binding => JsonSerializer.Deserialize<JsonElement>(binding))
        .Single(binding => binding.GetProperty("type").GetString()!.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase));

    private async Task Connect(string id, string app)
    {
        var comes = host.Expect(id);
        if (await Task.WhenAny(comes, process.WaitForExitAsync()).WaitAsync(StartsWithin) != (Task)comes)
            throw new InvalidOperationException($"The worker ended with {process.ExitCode}: {Output}");
        connection = await comes;
        var ready = await connection.Ask(new Message { InitRequest = new() { HostVersion = "4.1037.0", WorkerDirectory = app, FunctionAppDirectory = app } });
        Capabilities = ready.InitResponse.Capabilities;
        var told = await connection.Ask(new Message { MetadataRequest = new() { FunctionAppDirectory = app } });
        Functions = told.MetadataResponse.Functions;
        foreach (var function in Functions)
            await Load(function);
    }

    private async Task Load(Function function)
    {
        var id = idOf[function.Name] = Guid.NewGuid().ToString();
        var metadata = new Function(function) { FunctionId = id };
        metadata.RawBindings.Clear();
        foreach (var binding in function.RawBindings.Select(text => JsonSerializer.Deserialize<JsonElement>(text)))
            metadata.Bindings[binding.GetProperty("name").GetString()!] = new() { Type = binding.GetProperty("type").GetString(), Direction = binding.GetProperty("direction").GetString() == "Out" ? 1 : 0 };
        var loaded = await Connected.Ask(new Message { LoadRequest = new() { FunctionId = id, Metadata = metadata } });
        if (loaded.LoadResponse.Result.Status != Ending.Types.Outcome.Success)
            throw new InvalidOperationException($"{function.Name} can't be loaded: {loaded.LoadResponse.Result.Exception?.Message}");
    }
}
