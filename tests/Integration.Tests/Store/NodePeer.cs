using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MimFunctions.Integration.Tests.Store;

/// <summary>A program of <c>peers/</c>, run by Node with the packages its lock file names.</summary>
internal sealed class NodePeer(string name)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly string source = Path.Combine(Root(), "peers", name);
    private readonly string installed = Path.Combine(Root(), "obj", "peers", name);

    /// <summary>Installs the packages if this machine has not got them yet, then runs the script; gives what it printed.</summary>
    public async Task<string> Run(string script, params string[] arguments)
    {
        await Install();
        return await Process("node", installed, [Path.Combine(source, script), .. arguments]);
    }

    private async Task Install()
    {
        Directory.CreateDirectory(installed);
        await using var guard = await Guard(Path.Combine(installed, ".lock"));
        var wanted = await File.ReadAllTextAsync(Path.Combine(source, "package-lock.json"));
        var stamp = Path.Combine(installed, "installed.json");
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
            return;
        foreach (var file in Directory.GetFiles(source, "package*.json"))
            File.Copy(file, Path.Combine(installed, Path.GetFileName(file)), overwrite: true);
        await Process("npm", installed, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        await File.WriteAllTextAsync(stamp, wanted);
    }

    // Test runs of several clones or frameworks may come at the same time; the file is free again when its holder ends, however it ends.
    private static async Task<FileStream> Guard(string file)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < Longest)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task<string> Process(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{await output}\n{await errors}");
            return await output;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath("..", Path.GetDirectoryName(file)!);
}

/// <summary>A test that needs Node: skipped with a message where there is none, but never when <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!IsThere("node") && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Node is not installed; this test needs it for an independent peer.";
    }

    private static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")));
}
