using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using NodaTime;
using static MimFunctions.Domain.Tests.Calendar.Calendars;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>The end of a day (TL-10), checked against NodaTime, which has time zone data and code of its own.</summary>
public sealed class LegalTimeTests
{
    public static TheoryData<string> Codes { get; } = [.. States.Select(state => state.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_day_from_1958_to_2100_ends_where_NodaTime_has_the_next_begin(string code)
    {
        var authority = Authority.FromCode(code)!;
        var zone = DateTimeZoneProviders.Tzdb[authority.TimeZone];

        Days().Where(day => LegalTime.EndOf(day, authority)
            != zone.AtStartOfDay(LocalDate.FromDateOnly(day.AddDays(1))).ToDateTimeOffset()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_instant_before_the_end_is_on_another_day_and_the_end_is_on_the_next(string code)
    {
        var authority = Authority.FromCode(code)!;

        Days().Where(day => LegalTime.EndOf(day, authority) is var end
            && (LegalTime.DayOf(end.AddTicks(-1), authority), LegalTime.DayOf(end, authority)) != (day, day.AddDays(1))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("AT", "2026-03-28", "2026-03-28T23:00:00Z")]
    [InlineData("AT", "2026-03-29", "2026-03-29T22:00:00Z")]
    [InlineData("AT", "2026-10-24", "2026-10-24T22:00:00Z")]
    [InlineData("AT", "2026-10-25", "2026-10-25T23:00:00Z")]
    [InlineData("CY", "2026-03-28", "2026-03-28T22:00:00Z")]
    [InlineData("PT", "2026-10-25", "2026-10-26T00:00:00Z")]
    public void Clocks_that_are_changed_in_the_night_after_or_before(string code, string day, string ends) => Ends(code, day).ShouldBe(At(ends));

    [Fact]
    public void A_night_without_midnight_and_one_with_two()
    {
        // Nicosia, 29 March 1998: clocks went from 0:00 to 1:00. Lisbon, 26 September 1982: from 1:00 back to 0:00.
        Ends("CY", "1998-03-28").ShouldBe(At("1998-03-28T22:00:00Z"));
        Ends("PT", "1982-09-25").ShouldBe(At("1982-09-25T23:00:00Z"));
    }

    [Theory]
    [InlineData("AT", "2026-03-06T05:59:59Z", "2026-03-05")]
    [InlineData("AT", "2026-03-06T06:00:00Z", "2026-03-06")]
    [InlineData("EL", "2026-03-06T05:00:00Z", "2026-03-06")]
    [InlineData("AT", "2026-07-05T22:30:00Z", "2026-07-05")]
    public void Until_seven_in_the_morning_it_is_still_the_day_before(string code, string instant, string day) =>
        LegalTime.WorkDayOf(At(instant), Authority.FromCode(code)!, 7).ShouldBe(Day(day));

    private static DateTimeOffset Ends(string code, string day) => LegalTime.EndOf(Day(day), Authority.FromCode(code)!);

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    private static IEnumerable<DateOnly> Days()
    {
        for (var day = new DateOnly(1958, 1, 1); day.Year <= 2100; day = day.AddDays(1))
            yield return day;
    }
}
