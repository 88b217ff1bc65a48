using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace MimFunctions.Integration.Tests;

/// <summary>
/// A program of another maker, from npm: <c>peers/NAME</c> holds the package.json, the lock file and our script, if any. The packages are
/// installed once per machine, outside the source tree, for every clone with the same lock file.
/// </summary>
internal sealed class NodePeer(string name)
{
    private static readonly TimeSpan LongestInstall = TimeSpan.FromMinutes(8), LongestRun = TimeSpan.FromMinutes(3);

    private readonly string source = Path.Combine(SourceRoot(), "peers", name);

    /// <summary>Whether tests with Node can run here; in CI they must.</summary>
    public static bool IsPossible { get; } = Environment.GetEnvironmentVariable("CI") == "true"
        || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));

    /// <summary>Runs a script of <c>peers/NAME</c> to its end and gives what it printed; it must not fail.</summary>
    public async Task<string> Run(string script, params string[] arguments)
    {
        using var process = await Start(Path.Combine(source, script), arguments);
        return await Finish(process, LongestRun);
    }

    /// <summary>Starts a program of the packages, or a script, and leaves it running.</summary>
    /// <param name="program">Path below the installed folder, or a full path.</param>
    /// <param name="arguments">Its arguments.</param>
    public async Task<Process> Start(string program, params string[] arguments)
    {
        var installed = await Install();
        return Launch("node", installed, [Path.Combine(installed, program), .. arguments]);
    }

    private async Task<string> Install()
    {
        var wanted = await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"));
        var version = Convert.ToHexStringLower(SHA256.HashData(wanted))[..12];
        var installed = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "mim-peers", $"{name}-{version}")).FullName;
        await using var guard = await Guard(Path.Combine(installed, ".lock"));
        var stamp = Path.Combine(installed, ".installed");
        if (File.Exists(stamp))
            return installed;
        foreach (var file in Directory.GetFiles(source, "package*.json"))
            File.Copy(file, Path.Combine(installed, Path.GetFileName(file)), overwrite: true);
        using var npm = Launch("npm", installed, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        await Finish(npm, LongestInstall);
        await File.WriteAllTextAsync(stamp, "");
        return installed;
    }

    // Test runs of several clones may come at the same time; the file is free again when its holder ends, however it ends.
    private static async Task<FileStream> Guard(string file)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < LongestInstall)
            {
                await Task.Delay(100);
            }
        }
    }

    private static Process Launch(string program, string installed, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = installed,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NODE_PATH"] = Path.Combine(installed, "node_modules") },
        })!;

    private static async Task<string> Finish(Process process, TimeSpan longest)
    {
        using var limit = new CancellationTokenSource(longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            process.ExitCode.ShouldBe(0, $"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)}\n{await output}\n{await errors}");
            return await output;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static string SourceRoot([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

/// <summary>A test that needs Node: skipped with a message where there is none, but never when <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodePeer.IsPossible ? null : "Node is not installed; this test needs it for an independent peer.";
}
