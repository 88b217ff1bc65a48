using Microsoft.Data.Sqlite;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Platform.Terminal;

/// <summary>Turns what a person can mend into one plain sentence and exit code 2; everything else stays an exception with its stack.</summary>
internal static class OneSentenceFaults
{
    /// <summary>Exit code: could not run (docs/forms.md, "Machine shapes").</summary>
    public const int CouldNotRun = 2;

    /// <summary>Runs a command.</summary>
    public static async Task<int> Run(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception e) when (e is SettingException or IOException or UnauthorizedAccessException or SqliteException or QueueException)
        {
            await Console.Error.WriteLineAsync($"MimFunctions: {e.Message}");
            return CouldNotRun;
        }
    }
}
