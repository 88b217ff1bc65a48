using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>What a file of public holidays says, as it is written (schemas/holidays.schema.json).</summary>
/// <param name="Version">Version of the shape.</param>
/// <param name="Lists">A list for each authority and year.</param>
internal sealed record HolidaysContent(int Version, IReadOnlyList<HolidaysContent.Entry?>? Lists)
{
    /// <summary>The version that is read and written.</summary>
    public const int Known = 1;

    /// <summary>A file without a list.</summary>
    public static byte[] Empty => [.. """{ "version": 1, "lists": [] }"""u8];

    /// <summary>Reads a file; returns its lists, or the first thing that is wrong, naming authority, year and day.</summary>
    public static (HolidayLists? Lists, string? Fault) Parse(ReadOnlySpan<byte> json)
    {
        var (content, unread) = SettingsFileKind<HolidaysContent>.FromJson(json);
        if (content is null)
            return (null, unread);
        if (content.Faults().FirstOrDefault() is { } fault)
            return (null, fault);
        var lists = content.Lists!.Select(entry => entry!.ToList()).ToList();
        return HolidayLists.Faults(lists).FirstOrDefault() is { } doubled ? (null, doubled) : (new HolidayLists(lists), null);
    }

    private IEnumerable<string> Faults()
    {
        if (Version != Known)
            return [$"version is {Version}; this hub reads version {Known}."];
        return Lists is null
            ? ["lists is missing."]
            : Lists.SelectMany((entry, at) => entry is null ? [$"lists[{at}] is empty."] : entry.Faults());
    }

    /// <summary>The public holidays of one authority in one year.</summary>
    /// <param name="Authority">Code of a Member State (EL for Greece), or COM, EP, COUNCIL.</param>
    /// <param name="Year">The calendar year.</param>
    /// <param name="Days">The days, as <c>2026-12-25</c>.</param>
    /// <param name="Source">Where the list was published.</param>
    internal sealed record Entry(string? Authority, int Year, IReadOnlyList<string?>? Days, string? Source)
    {
        /// <summary>Every rule it breaks.</summary>
        public IEnumerable<string> Faults() =>
        [
            .. (Days ?? []).Where(day => Date(day) is null).Select(day => $"{Authority} {Year}: “{day}” is not a date such as {Year}-12-25."),
            .. HolidayList.Faults(Authority, Year, [.. Dates], Source).Select(fault => fault.ToString()),
        ];

        /// <summary>The list, once it breaks no rule.</summary>
        public HolidayList ToList() => new(Authority!, Year, [.. Dates], Source!);

        private IEnumerable<DateOnly> Dates => (Days ?? []).Select(Date).OfType<DateOnly>();

        private static DateOnly? Date(string? text) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }
}
