using System.Diagnostics;
using System.Security.Cryptography;

namespace MimFunctions.Integration.Tests;

/// <summary>Programs of other makers, from npm: <c>peers/NAME/package.json</c> and its lock file say which.</summary>
internal static class NodePeer
{
    private static readonly TimeSpan InstallPatience = TimeSpan.FromMinutes(8);

    /// <summary>Why tests that need Node are skipped, or null: never in CI, where a missing Node must be seen.</summary>
    public static string? SkipReason { get; } = Environment.GetEnvironmentVariable("CI") == "true" || Find("node") is not null
        ? null
        : "Node.js is not installed here; CI runs this.";

    /// <summary>A script of ours that drives a peer; it stays beside the peer's package.json.</summary>
    public static string Script(string name, string file) => Path.Combine(AppContext.BaseDirectory, "peers", name, file);

    /// <summary>Folder with the peer's <c>node_modules</c>, installed by <c>npm ci</c> when this machine doesn't have it yet.</summary>
    public static async Task<string> Install(string name)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "peers", name);
        var version = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"))))[..12];
        var folder = Path.Combine(Path.GetTempPath(), "mim-peers", $"{name}-{version}");
        Directory.CreateDirectory(folder);
        using var only = await Lock(Path.Combine(folder, "lock"));
        var done = Path.Combine(folder, "installed");
        if (File.Exists(done))
            return folder;
        foreach (var file in Directory.GetFiles(source, "package*.json"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        await Npm(folder);
        await File.WriteAllTextAsync(done, "");
        return folder;
    }

    /// <summary>Starts a script with Node; its output is read by the caller or, when it fails, by the one who reads the test.</summary>
    public static Process Start(string folder, string script, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(Find("node") ?? "node", [script, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NODE_PATH"] = Path.Combine(folder, "node_modules") },
        })!;

    private static async Task Npm(string folder)
    {
        using var npm = Process.Start(new ProcessStartInfo(Find("npm") ?? "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = npm.StandardOutput.ReadToEndAsync();
        var errors = await npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci failed in {folder}: {errors}{await output}");
    }

    /// <summary>Test runs of other clones on this machine share the folder.</summary>
    private static async Task<FileStream> Lock(string file)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < InstallPatience)
            {
                await Task.Delay(200);
            }
        }
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "", ".exe", ".cmd" }.Select(ending => Path.Combine(folder, program + ending)))
        .FirstOrDefault(File.Exists);
}
