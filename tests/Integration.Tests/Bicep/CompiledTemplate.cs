using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>The template as Azure gets it, compiled once for all tests that read it: files don't change while they run.</summary>
/// <param name="Json">That of main.bicep, with all modules in it.</param>
/// <param name="Run">What the compiler had to say.</param>
/// <param name="AskedOutside">Whether it wanted to reach anybody over the network.</param>
internal sealed record CompiledTemplate(JsonElement Json, BicepRun Run, bool AskedOutside)
{
    private static readonly Lazy<Task<CompiledTemplate>> Compiled = new(Compile);

    /// <summary>What the compiler made of main.bicep, and how.</summary>
    public static Task<CompiledTemplate> Whole => Compiled.Value;

    /// <summary>That of main.bicep, with all modules in it.</summary>
    public static Task<JsonElement> Main => Compiled.Value.ContinueWith(compiled => compiled.GetAwaiter().GetResult().Json, TaskScheduler.Default);

    private static async Task<CompiledTemplate> Compile()
    {
        // A proxy that sees who asks.
        using var proxy = new TcpListener(IPAddress.Loopback, 0);
        proxy.Start();
        var run = await BicepCompiler.Try(InfraFolder.Source, ["build", "main.bicep", "--no-restore", "--stdout"], ("HTTPS_PROXY", $"http://{proxy.LocalEndpoint}"));
        run.ExitCode.ShouldBe(0, run.Complaints);
        return new(JsonElement.Parse(run.Output), run, proxy.Pending());
    }
}
