using System.Diagnostics;
using MimFunctions.Integration.Tests.Worker;

namespace MimFunctions.Integration.Tests.Azd;

/// <summary>Runs a script of <c>infra/azd</c> as azd does: by sh, in the top folder, with what the deployment gave back as environment.</summary>
internal static class Hook
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>Programs the scripts call.</summary>
    private static readonly string[] Tools = ["sh", "openssl", "curl"];

    /// <summary>Why scripts can't run here, or null; in CI they must.</summary>
    public static string? Missing { get; } = Environment.GetEnvironmentVariable("CI") == "true" || Tools.All(IsThere)
        ? null
        : "The scripts of infra/azd need sh, openssl and curl; this test needs them too.";

    /// <summary>Runs one to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Complaints)> Run(string script, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("sh", [Path.Combine("infra", "azd", script)])
        {
            WorkingDirectory = BuiltHub.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Longest);
        var (output, complaints) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output, await complaints);
    }

    private static bool IsThere(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
}

/// <summary>A test of a script.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HookFactAttribute : FactAttribute
{
    public HookFactAttribute() => Skip = Hook.Missing;
}

/// <summary>Stands in for <c>az keyvault secret</c>: a script named az that comes first on the path, lists what it is told and keeps what it is given.</summary>
internal sealed class FakeAzureCli
{
    private readonly string folder;

    /// <param name="folder">Where it lies and keeps secrets.</param>
    /// <param name="secrets">Names of the secrets that are there; null if one may not see them.</param>
    public FakeAzureCli(string folder, IReadOnlyList<string>? secrets)
    {
        this.folder = folder;
        var list = secrets is null ? "echo Forbidden >&2; exit 1" : $"printf '{string.Join("\\n", secrets)}'";
        var program = Path.Combine(folder, "az");
        // $3 is the verb; of "set", the name comes after -n and the file after --file.
        File.WriteAllText(program, $"""
            #!/bin/sh
            [ "$1 $2 $4 $5" = "keyvault secret --vault-name mim-vault" ] || exit 2
            if [ "$3" = list ]; then {list}; exit 0; fi
            [ "$3 $6 $8" = "set -n --file" ] || exit 2
            cp "$9" "{folder}/kept-$7"
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Names of the secrets it was given.</summary>
    public IEnumerable<string> Kept => Directory.GetFiles(folder, "kept-*").Select(file => Path.GetFileName(file)["kept-".Length..]);

    /// <summary>What it was given.</summary>
    public string Secret(string name) => File.ReadAllText(Path.Combine(folder, $"kept-{name}"));

    /// <summary>The environment that azd would give the script.</summary>
    public (string, string)[] Environment(string vault) =>
        [("vaultName", vault), ("PATH", $"{folder}:{System.Environment.GetEnvironmentVariable("PATH")}")];
}
