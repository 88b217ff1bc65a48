using System.Diagnostics;
using MimFunctions.Integration.Tests.Worker;

namespace MimFunctions.Integration.Tests.Program;

/// <summary>The program as a person starts it.</summary>
internal static class HubProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>Runs a command to its end.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments) => RunFrom(BuiltHub.AppFolder, arguments);

    /// <summary>Runs a command of the program in another folder to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunFrom(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Longest);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Starts the hub on a data folder, with a port of its own; disposing kills it.</summary>
    public static RunningHub StartHub(string data) => new(Start(BuiltHub.AppFolder, "--data", data, "--urls", "http://127.0.0.1:0"));

    /// <summary>Looks again and again until it is so.</summary>
    public static async Task Until(Func<bool> isSo, string what)
    {
        for (var watch = Stopwatch.StartNew(); !isSo(); await Task.Delay(50))
            watch.Elapsed.ShouldBeLessThan(Longest, what);
    }

    private static Process Start(string program, params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(program, "MimFunctions.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
}

/// <summary>A hub that runs until it is killed.</summary>
internal sealed class RunningHub : IDisposable
{
    private readonly Process process;

    public RunningHub(Process process)
    {
        this.process = process;
        // Drained, so that a full pipe never holds it up.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool HasExited => process.HasExited;

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
