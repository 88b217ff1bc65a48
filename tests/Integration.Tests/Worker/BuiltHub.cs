namespace MimFunctions.Integration.Tests.Worker;

/// <summary>The hub as it was built beside these tests, as it would be deployed.</summary>
internal static class BuiltHub
{
    /// <summary>Top of the working copy.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>What would be the root of the function app: program, host.json, a folder for each function.</summary>
    public static string AppFolder { get; } = Path.Combine(Root, "src", "Functions", "bin", Configuration, "net10.0");

    /// <summary>Debug or Release, as these tests.</summary>
    public static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "MimFunctions.sln")) ? folder.FullName : FindRoot(folder.Parent!);
}
