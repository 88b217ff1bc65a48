using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>
/// The Bicep compiler, from its NuGet package, with every way out closed: what it is asked for here needs no network, or the test fails.
/// </summary>
internal static class BicepCompiler
{
    /// <summary>Nobody listens on the port "discard": whoever wants to leave this machine through it fails at once.</summary>
    private const string NoWayOut = "http://127.0.0.1:9";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    // One at a time: each takes a core for seconds, and the tests beside these have their own time limits.
    private static readonly SemaphoreSlim Turn = new(1);

    private static readonly string Program = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .SingleOrDefault(attribute => attribute.Key == "BicepCompiler")?.Value ?? "";

    /// <summary>Why the compiler can't run on this machine; null if it can. The package holds a program for one platform.</summary>
    public static string? Missing { get; } = OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64
        ? null
        : "The Bicep compiler comes as a package for Linux on x64; this test needs it.";

    /// <summary>Runs a command to its end, whatever that is.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">The command.</param>
    /// <param name="environment">Environment variables beside the machine's own.</param>
    public static async Task<BicepRun> Try(string folder, IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        await Turn.WaitAsync();
        try
        {
            using var process = Process.Start(Start(folder, arguments, environment))!;
            return await Finish(process);
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>Runs a command that must succeed; gives what it printed. A warning is for the tests of warnings to tell.</summary>
    public static async Task<string> Run(string folder, IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        var run = await Try(folder, arguments, environment);
        run.ExitCode.ShouldBe(0, run.Complaints);
        return run.Output;
    }

    /// <summary>The same for a command that must have nothing to say against what it reads, either.</summary>
    public static async Task<string> RunWithoutWarning(string folder, IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        var run = await Try(folder, arguments, environment);
        run.Complaints.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        return run.Output;
    }

    private static ProcessStartInfo Start(string folder, IReadOnlyList<string> arguments, (string Name, string Value)[] environment)
    {
        // It is a .NET program that runs for seconds: without counting its own calls it takes a fifth less.
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["HTTPS_PROXY"] = NoWayOut, ["HTTP_PROXY"] = NoWayOut, ["ALL_PROXY"] = NoWayOut, ["NO_PROXY"] = "", ["DOTNET_TieredPGO"] = "0" },
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }

    private static async Task<BicepRun> Finish(Process process)
    {
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var complaints = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new BicepRun(process.ExitCode, await output, await complaints);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}

/// <summary>What became of a command.</summary>
/// <param name="ExitCode">0 if it did what it was asked for.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Complaints">Errors and warnings.</param>
internal sealed record BicepRun(int ExitCode, string Output, string Complaints);

/// <summary>A test that needs the Bicep compiler: skipped, with a sentence, on a machine that its package is not for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = BicepCompiler.Missing;
}

/// <summary>The same, with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = BicepCompiler.Missing;
}
