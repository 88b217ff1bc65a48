using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>Legal time: when a day begins and ends is decided where the acting authority sits (TL-10).</summary>
public static class LegalTime
{
    /// <summary>The calendar day of an instant in the capital of the state.</summary>
    /// <exception cref="TimeZoneNotFoundException">The machine has no IANA time zone data.</exception>
    public static DateOnly DayOf(DateTimeOffset instant, MemberState state) => DayOf(instant, state.TimeZone);

    /// <summary>The calendar day of an instant at the seat of the authority.</summary>
    /// <exception cref="TimeZoneNotFoundException">The machine has no IANA time zone data.</exception>
    public static DateOnly DayOf(DateTimeOffset instant, Authority authority) => DayOf(instant, authority.TimeZone);

    /// <summary>The day that people there are at: until the morning it is still the day before.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="authority">Whose legal time counts.</param>
    /// <param name="morning">Hour of the day, 0 to 23, at which the day begins.</param>
    /// <exception cref="TimeZoneNotFoundException">The machine has no IANA time zone data.</exception>
    public static DateOnly WorkDayOf(DateTimeOffset instant, Authority authority, int morning)
    {
        var there = Local(instant, authority.TimeZone);
        var day = DateOnly.FromDateTime(there);
        return there.Hour < morning ? day.AddDays(-1) : day;
    }

    private static DateOnly DayOf(DateTimeOffset instant, string zone) => DateOnly.FromDateTime(Local(instant, zone));

    private static DateTime Local(DateTimeOffset instant, string zone) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime;
}
