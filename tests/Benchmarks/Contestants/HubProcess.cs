using System.Globalization;
using System.Text.Json;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Domain.Directory;
using MimFunctions.Tests.Platform.Queue.Broker;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>The real hub on a data folder, alone on this machine, mailing to the sink.</summary>
internal sealed class HubProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(30);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly ChildProcess process;
    private readonly int port;

    private HubProcess(ChildProcess process, int port) => (this.process, this.port) = (process, port);

    /// <summary>What the process has used so far.</summary>
    public ProcessFigures Figures => process.Figures;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(Url(port));

    /// <summary>What <c>dotnet publish src/Functions -p:PublishProfile=azure</c> writes: compiled ahead, as it ships.</summary>
    public static string Package => Path.Combine(Workshop.Repository, "artifacts", "azure", "MimFunctions");

    private static string Program => Path.Combine(Workshop.Repository, "src", "Functions", "bin", "Release", "net10.0", "MimFunctions.dll");

    /// <summary>A data folder in which one mail is owed for each form: the only addressee is a contact point of the Commission.</summary>
    public static void Prepare(string folder)
    {
        var directory = new ContactDirectory(1, [new Party("COM", [new ContactPoint("Network desk", "European Commission", "contact@commission.example")], [])]);
        File.WriteAllText(Path.Combine(folder, "directory.json"), JsonSerializer.Serialize(directory, Json));
    }

    /// <summary>Starts it; it may not be ready yet when this returns.</summary>
    /// <param name="folder">Its data folder.</param>
    /// <param name="smtpPort">Where it mails to.</param>
    /// <param name="shipped">Whether the published package runs, and not what <c>dotnet run</c> runs.</param>
    /// <exception cref="NotBuiltException">It was not built.</exception>
    public static HubProcess Start(string folder, int smtpPort, bool shipped = false)
    {
        NotBuiltException.Unless(shipped ? Package : Program, shipped ? NotBuiltException.Publish : "dotnet build -c Release src/Functions");
        var port = FreePort.Find();
        var environment = new Dictionary<string, string>
        {
            ["Smtp__Host"] = "127.0.0.1",
            ["Smtp__Port"] = smtpPort.ToString(CultureInfo.InvariantCulture),
            ["Smtp__AllowPlain"] = "true",
        };
        string[] said = ["--data", folder, "--urls", Url(port)];
        var process = shipped ? ChildProcess.Start(Package, said, environment) : ChildProcess.Start("dotnet", [Program, .. said], environment);
        process.IgnoreOutput();
        return new HubProcess(process, port);
    }

    /// <summary>Waits until it says that it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended, or was not ready in time.</exception>
    public async Task BecomeReady(CancellationToken ct)
    {
        using var client = new HttpClient();
        for (var started = DateTime.UtcNow; DateTime.UtcNow - started < StartsWithin && !process.HasExited; await Task.Delay(50, ct))
        {
            try
            {
                using var answer = await client.GetAsync($"{Url(port)}/health", ct);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new InvalidOperationException($"The hub did not become ready: {process.Complaints}");
    }

    /// <summary>Fails when it has ended by itself.</summary>
    /// <exception cref="InvalidOperationException">It has.</exception>
    public void MustLive()
    {
        if (process.HasExited)
            throw new InvalidOperationException($"The hub ended: {process.Complaints}");
    }

    /// <summary>Drops a form: a rename within the volume, as a well-behaved sender does.</summary>
    public static void Drop(string folder, StagedForm form)
    {
        var place = Path.Combine(folder, "drop", form.State, "measures");
        Directory.CreateDirectory(place);
        File.Move(form.Path, Path.Combine(place, form.Name));
    }

    /// <summary>SIGKILL.</summary>
    public Task Kill() => process.Kill();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => process.DisposeAsync();

    private static string Url(int port) => $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}";
}
