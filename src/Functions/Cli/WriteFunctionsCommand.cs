using System.CommandLine;
using MimFunctions.Hosting;

namespace MimFunctions.Cli;

/// <summary>
/// <c>write-functions OUTDIR</c>: what the build calls to have the function folders written; not for people, so not in the help.
/// </summary>
internal static class WriteFunctionsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("OUTDIR");
        var command = new Command("write-functions", "Writes the function folders that the Azure Functions host reads.") { folder };
        command.Hidden = true;
        command.SetAction(parsed => Write(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Write(DirectoryInfo folder)
    {
        try
        {
            FunctionFolders.Write(folder.FullName, FunctionTable.Discover(typeof(WriteFunctionsCommand).Assembly));
            return 0;
        }
        catch (FunctionFaultsException wrong)
        {
            // The form in which MSBuild shows a line as an error of the build.
            foreach (var fault in wrong.Faults)
                Console.Error.WriteLine($"MimFunctions : error MIM0001: {fault}");
            return 1;
        }
    }
}
