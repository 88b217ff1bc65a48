using MimFunctions.Benchmarks.Drawing;

/// <summary>
/// What the runtime calls before the first line of a program that was started with <c>DOTNET_STARTUP_HOOKS</c> naming this file: the published program
/// then does one work instead of its own, with its own runtime, settings and code compiled ahead. Name and place are the runtime's.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = "The runtime looks for it in none.")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The runtime calls it.")]
internal static class StartupHook
{
    /// <summary>Does the work that the command line names, and ends the process.</summary>
    public static void Initialize()
    {
        if (Environment.GetCommandLineArgs() is [_, "work", var work, var folder, var summary, var digest])
            Environment.Exit(WorkProgram.Run(Enum.Parse<Work>(work), folder, summary, digest).GetAwaiter().GetResult());
    }
}
