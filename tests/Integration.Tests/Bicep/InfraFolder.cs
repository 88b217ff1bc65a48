using MimFunctions.Integration.Tests.Worker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>The folder <c>infra/bicep</c>, and copies of it for commands that write beside what they read.</summary>
internal static class InfraFolder
{
    /// <summary>The folder itself.</summary>
    public static string Source { get; } = Path.Combine(BuiltHub.Root, "infra", "bicep");

    /// <summary>Names of the environments that have a parameter file.</summary>
    public static IReadOnlyList<string> Environments { get; } =
        [.. Directory.GetFiles(Path.Combine(Source, "environments"), "*.bicepparam").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Every file written in Bicep, as path below the folder, with its text.</summary>
    public static IReadOnlyDictionary<string, string> Read(string folder) => Directory
        .GetFiles(folder, "*.bicep*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".bicep" or ".bicepparam")
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>A copy that is gone when the test ends.</summary>
    public static TempFolder Copy()
    {
        var copy = new TempFolder();
        foreach (var file in Directory.GetFiles(Source, "*", SearchOption.AllDirectories))
        {
            var target = copy[Path.GetRelativePath(Source, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
