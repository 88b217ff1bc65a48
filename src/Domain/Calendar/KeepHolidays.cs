using System.Globalization;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// The Commission keeps the lists of public holidays that authorities published (TL-2): one for each authority and year. What ships with the program counts
/// where none is kept.
/// </summary>
public static class KeepHolidays
{
    private static readonly char[] BetweenDays = [' ', '\r', '\n', '\t', ',', ';'];

    /// <summary>A list is put in, or in the place of the one before.</summary>
    /// <param name="stands">The lists that are kept.</param>
    /// <param name="authority">Code of the authority, as it was written.</param>
    /// <param name="year">The year, as it was written.</param>
    /// <param name="days">The days, as they were written.</param>
    /// <param name="source">Where the list was published.</param>
    public static HolidayChange Put(HolidayLists stands, string? authority, string? year, string? days, string? source)
    {
        if (Authority.FromCode(authority) is not { } known)
            return HolidayChange.Refused("authority", $"“{authority}” is neither a Member State nor an institution.");
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return HolidayChange.Refused("year", $"“{year}” is no year such as 2027.");
        var written = (days ?? "").Split(BetweenDays, StringSplitOptions.RemoveEmptyEntries);
        if (written.FirstOrDefault(text => Day(text) is null) is { } wrong)
            return HolidayChange.Refused("days", $"“{wrong}” is no day such as {number}-12-25.");
        DateOnly[] read = [.. written.Select(text => Day(text)!.Value)];
        return HolidayList.Faults(known.Code, number, read, source).FirstOrDefault() is { } fault
            ? HolidayChange.Refused(string.IsNullOrWhiteSpace(source) ? "source" : "days", fault)
            : new HolidayChange(stands.ReplacedBy(new HolidayLists([new HolidayList(known.Code, number, read, source!.Trim())])), null);
    }

    /// <summary>A list is taken out, so that the one of the program counts again.</summary>
    public static HolidayChange TakeOut(HolidayLists stands, string? authority, int year) => Authority.FromCode(authority) is { } known && stands.For(known, year) is { } list
        ? new HolidayChange(new HolidayLists([.. stands.Lists.Where(each => each != list)]), null)
        : HolidayChange.Refused(null, $"There is no such list among those that are kept here.");

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>What becomes of the lists.</summary>
/// <param name="Next">The lists afterwards; null when nothing changes.</param>
/// <param name="Fault">What stands against it; null when it is changed.</param>
public sealed record HolidayChange(HolidayLists? Next, HolidayFault? Fault)
{
    /// <summary>Nothing changes.</summary>
    public static HolidayChange Refused(string? field, Sentence message) => new(null, new HolidayFault(field, message));
}

/// <summary>What stands against a change of the lists.</summary>
/// <param name="Field">The field that is to blame; null for none.</param>
/// <param name="Message">What is wrong.</param>
public sealed record HolidayFault(string? Field, Sentence Message);
