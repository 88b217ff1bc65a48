using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace MimFunctions.Integration.Tests.Worker.Host;

/// <summary>How the host starts a worker: by what worker.config.json says, with its arguments and the whole of its own environment.</summary>
internal sealed record WorkerStart(string App, string Host, string Id, int PublicPort, string Data)
{
    /// <summary>The process, with these app settings.</summary>
    public ProcessStartInfo Info(IReadOnlyDictionary<string, string> settings)
    {
        var (executable, arguments) = Command();
        var start = new ProcessStartInfo(executable, [.. arguments, .. Arguments()])
        {
            WorkingDirectory = App,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment().Concat(settings))
            start.Environment[name] = value;
        return start;
    }

    private (string Executable, string[] Arguments) Command()
    {
        var description = JsonDocument.Parse(File.ReadAllText(Path.Combine(App, "worker.config.json"))).RootElement.GetProperty("description");
        var executable = description.GetProperty("defaultExecutablePath").GetString()!.Replace("{WorkerRoot}", App + "/", StringComparison.Ordinal);
        return executable == "dotnet"
            ? (executable, [Path.Combine(App, description.GetProperty("defaultWorkerPath").GetString()!)])
            : (executable, []);
    }

    /// <summary>Each twice, in the old spelling and in the new.</summary>
    private string[] Arguments()
    {
        var uri = new Uri(Host);
        return
        [
            "--host", uri.Host, "--port", $"{uri.Port}", "--workerId", Id, "--requestId", $"{Guid.NewGuid()}", "--grpcMaxMessageLength", "2147483647",
            "--functions-uri", Host, "--functions-worker-id", Id, "--functions-request-id", $"{Guid.NewGuid()}", "--functions-grpc-max-message-length", "2147483647",
        ];
    }

    /// <summary>The worker inherits the environment of the host, with the address of the host itself in it.</summary>
    private Dictionary<string, string> Environment() => new()
    {
        ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",
        ["FUNCTIONS_APPLICATION_DIRECTORY"] = App,
        ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
        ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{PublicPort}"),
        ["ASPNETCORE_PREFERHOSTINGURLS"] = "false",
        ["Kestrel__Endpoints__Public__Url"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{PublicPort}"),
        ["MimData"] = Data,
        ["PlatformAuthentication"] = "true",
    };
}
