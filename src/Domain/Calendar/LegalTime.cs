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

    private static DateOnly DayOf(DateTimeOffset instant, string zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
}
