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
        var there = At(instant, authority);
        var day = DateOnly.FromDateTime(there);
        return there.Hour < morning ? day.AddDays(-1) : day;
    }

    /// <summary>Date and time of an instant as the clocks at the seat of the authority show it.</summary>
    /// <inheritdoc cref="DayOf(DateTimeOffset, Authority)" path="/exception"/>
    public static DateTime At(DateTimeOffset instant, Authority authority) => At(instant, authority.TimeZone);

    /// <summary>
    /// The first instant (UTC) after the last hour of the day at the seat of the authority: midnight, or where the clocks skip midnight that
    /// night, the moment they are put forward; where they show it twice, the first time.
    /// </summary>
    /// <inheritdoc cref="DayOf(DateTimeOffset, Authority)" path="/exception"/>
    public static DateTimeOffset EndOf(DateOnly day, Authority authority)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(authority.TimeZone);
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var offset = zone.IsInvalidTime(midnight) ? zone.GetUtcOffset(midnight.AddDays(-1))
            : zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max()
            : zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight - offset, TimeSpan.Zero);
    }

    /// <summary>Noon of a day at the seat of the authority (UTC); clocks are changed at night, so every day has one.</summary>
    /// <inheritdoc cref="DayOf(DateTimeOffset, Authority)" path="/exception"/>
    public static DateTimeOffset NoonOf(DateOnly day, Authority authority)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon - TimeZoneInfo.FindSystemTimeZoneById(authority.TimeZone).GetUtcOffset(noon), TimeSpan.Zero);
    }

    private static DateOnly DayOf(DateTimeOffset instant, string zone) => DateOnly.FromDateTime(At(instant, zone));

    private static DateTime At(DateTimeOffset instant, string zone) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime;
}
