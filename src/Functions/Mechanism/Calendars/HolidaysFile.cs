using MimFunctions.Domain.Calendar;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>
/// The lists of public holidays: those that ship with the program, and those that the operator adds in <c>holidays.json</c> of the data
/// folder. The operator's list counts where both have one for the same authority and year.
/// </summary>
/// <param name="files">Where the operator's file is; there need not be one.</param>
/// <param name="clock">Tells when to look again.</param>
/// <param name="log">Told what is wrong with the file.</param>
internal sealed class HolidaysFile(IFileStore files, TimeProvider clock, ILogger<HolidaysFile> log) : IHolidays, IDisposable
{
    /// <summary>Path of the operator's file.</summary>
    public const string Path = "holidays.json";

    private readonly SettingsFile<HolidayLists> file = new(
        new(Path, "The file of public holidays", Parse, "the file is missing.", () => BuiltInHolidays.Lists), files, clock, log);

    /// <summary>What is wrong with the file as it is now, in one sentence; null when nothing is. The last good one then goes on to be used.</summary>
    public string? Problem => file.Problem;

    /// <inheritdoc/>
    /// <exception cref="SettingException">The file is broken, and was so from the start.</exception>
    public Task<HolidayLists> Current(CancellationToken ct) => file.Current(ct);

    /// <summary>The same before the start, which ends when the file is broken.</summary>
    /// <exception cref="SettingException">It is.</exception>
    public Task<HolidayLists> AtStart(CancellationToken ct) => file.AtStart(ct);

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static (HolidayLists? Lists, string? Fault) Parse(ReadOnlyMemory<byte> json) => HolidaysContent.Parse(json.Span) switch
    {
        (null, var fault) => (null, fault),
        var (own, _) => (BuiltInHolidays.Lists.ReplacedBy(own), null),
    };
}

/// <summary>The lists that ship with the program: those whose publication was found (docs/law.md 9.5), and unofficial ones for the years around now.</summary>
internal static class BuiltInHolidays
{
    private const string Resource = "calendar/holidays.json";

    /// <summary>Those that were published.</summary>
    public static HolidayLists Published { get; } = Read();

    /// <summary>All of them; a published one counts before an unofficial one.</summary>
    public static HolidayLists Lists { get; } = UnofficialHolidays.Lists.ReplacedBy(Published);

    private static HolidayLists Read()
    {
        using var stream = typeof(BuiltInHolidays).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var (lists, fault) = HolidaysContent.Parse(bytes);
        return lists ?? throw new InvalidOperationException($"{Resource}: {fault}");
    }
}
