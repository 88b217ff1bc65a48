namespace MimFunctions.Platform.Hosting.Worker;

/// <summary>
/// The program as isolated worker of the Azure Functions host: events come over gRPC, requests by HTTP to an address that the worker tells the
/// host (docs/decisions/0001).
/// </summary>
internal static class FunctionsHost
{
    /// <summary>The host kills the worker ten seconds after it asked it to stop.</summary>
    public static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(8);

    /// <summary>What the host's arguments are called among the settings of the worker.</summary>
    private static readonly Dictionary<string, string> Arguments = new()
    {
        ["--functions-uri"] = "Functions:Worker:HostEndpoint",
        ["--functions-request-id"] = "Functions:Worker:RequestId",
        ["--functions-worker-id"] = "Functions:Worker:WorkerId",
        ["--functions-grpc-max-message-length"] = "Functions:Worker:GrpcMaxMessageLength",
    };

    /// <summary>Whether the Functions host started this process.</summary>
    public static bool IsHost { get; } = Started(Environment.GetCommandLineArgs());

    /// <summary>Whether a process with these arguments was started by the host: it names its address, or has warmed the process up in advance.</summary>
    public static bool Started(IEnumerable<string> arguments) =>
        arguments.Any(argument => argument.StartsWith("--functions-uri", StringComparison.Ordinal))
        || AppContext.GetData("AZURE_FUNCTIONS_NATIVE_HOST") is not null;

    /// <summary>
    /// Connects to the host. Requests come to an address on loopback that is the worker's own: the process inherits the host's ASPNETCORE_URLS
    /// and Kestrel settings, and taking the host's public port from it would end the host.
    /// </summary>
    public static void Configure(WebApplicationBuilder builder)
    {
        var port = new ReservedPort();
        // Reserved for as long as the process runs.
        builder.Services.AddSingleton(port);
        var address = $"http://127.0.0.1:{port.Number}/";
        builder.WebHost.UseUrls(address).PreferHostingUrls(true);
        AddWorker(builder, options => options.Capabilities["HttpUri"] = address);
        // After the connection to the host, so that it is stopped before it.
        builder.Services.AddSingleton<InFlight>().AddHostedService(provider => provider.GetRequiredService<InFlight>());
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopsWithin);
    }

    /// <summary>
    /// The worker as its SDK puts it together (<c>ConfigureFunctionsWorkerDefaults</c>), but for one thing: to find the code that was generated for this program the SDK has
    /// the runtime load each of its six thousand types, a tenth of a start (docs/decisions/0091). A test compares the services of both.
    /// </summary>
    private static void AddWorker(WebApplicationBuilder builder, Action<WorkerOptions> options)
    {
        builder.Configuration.AddCommandLine(Environment.GetCommandLineArgs()[1..], Arguments);
        var worker = builder.Services.AddFunctionsWorkerDefaults(options);
        worker.UseMiddleware<Invocations>();
        worker.UseDefaultWorkerMiddleware();
        builder.Host.ConfigureGeneratedFunctionMetadataProvider();
    }
}
