using MimFunctions.Domain.Calendar;

namespace MimFunctions.Mechanism.Calendars;

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
