using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Reading.Recognition;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// What every start makes once and keeps, made on a thread of its own while the program is put together on the first one (docs/decisions/0084). Nobody waits
/// for it: whoever comes to need such a thing before it is there makes it or waits for it as ever, and hears of a fault there.
/// </summary>
internal static class MadeAhead
{
    /// <summary>For the hub, in the order in which it asks: the table of its functions, and how a directory is read.</summary>
    public static void ForRunning() => Task.Run(static () =>
    {
        FunctionTable.OfProgram();
        DirectoryFile.Parse(SampleDirectory.Bytes());
    });

    /// <summary>For the first form, once the hub listens: the public holidays that ship.</summary>
    public static void OnceRunning() => Task.Run(static () => _ = BuiltInHolidays.Lists);

    /// <summary>For reading one form: what the report form prints and is called, the names of languages, and how a directory is read.</summary>
    public static void ForChecking() => Task.Run(static () =>
    {
        FormLabels.Of(FormLibrary.BuiltIn.ReportForm);
        SpokenLanguage.WordsOf(FormLibrary.BuiltIn.ReportForm);
        Language.Find("en");
        DirectoryFile.Parse(SampleDirectory.Bytes());
    });
}
