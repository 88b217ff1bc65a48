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
        using var process = Process.Start(Described(program, arguments))!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Longest);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Starts the hub on a data folder, with a port of its own; disposing kills it.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="program">Where the program is; the one that was built beside these tests when null.</param>
    /// <param name="settings">Its settings from the environment, beside what is there.</param>
    public static RunningHub StartHub(string data, string? program = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = Described(program ?? BuiltHub.AppFolder, "--data", data, "--urls", "http://127.0.0.1:0");
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Looks again and again until it is so.</summary>
    public static async Task Until(Func<bool> isSo, string what)
    {
        for (var watch = Stopwatch.StartNew(); !isSo(); await Task.Delay(50))
            watch.Elapsed.ShouldBeLessThan(Longest, what);
    }

    private static ProcessStartInfo Described(string program, params string[] arguments)
    {
        // What is published for Azure has its own runtime, and "dotnet" would look for another.
        var file = Path.Combine(program, "MimFunctions");
        string[] command = File.Exists(Path.Combine(program, "libcoreclr.so")) ? [file] : ["dotnet", $"{file}.dll"];
        return new(command[0], [.. command[1..], .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
    }
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

    /// <summary>Whether it has this file in its memory, as Linux tells.</summary>
    public bool Maps(string file) => File.ReadLines($"/proc/{process.Id}/maps").Any(line => line.EndsWith($" {file}", StringComparison.Ordinal));

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
