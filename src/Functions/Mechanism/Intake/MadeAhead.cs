using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// What every start makes once and keeps, made on a thread of its own while the program is put together on the first one (docs/decisions/0084). Nobody waits
/// for it: whoever comes to need such a thing before it is there makes it or waits for it as ever, and hears of a fault there.
/// </summary>
internal static class MadeAhead
{
    /// <summary>For the hub, in the order in which it asks: the table of its functions, how a directory is read, and the public holidays that ship.</summary>
    public static void ForRunning() => Task.Run(static () =>
    {
        FunctionTable.OfProgram();
        DirectoryFile.Parse(SampleDirectory.Bytes());
        _ = BuiltInHolidays.Lists;
    });

    /// <summary>For reading one form: how a directory is read.</summary>
    public static void ForChecking() => Task.Run(static () => DirectoryFile.Parse(SampleDirectory.Bytes()));
}
