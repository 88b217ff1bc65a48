using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Calendar.Calendars;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>The vectors of docs/law.md 9.4 and the edges of each article of Regulation 1182/71.</summary>
public sealed class LegalPeriodTests
{
    private static readonly HolidayLists Christmas = Lists(List("AT 2024", "12-25", "12-26"), List("BE 2024", "12-25"));
    private static readonly HolidayLists Commission = Lists(Commission2023, List("COM 2024", "01-01", "01-02"));

    [Theory]
    [InlineData("2023-01-31", "2023-02-28")]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2024-12-31", "2025-01-31")]
    [InlineData("2024-03-15", "2024-04-15")]
    [InlineData("2024-05-15", "2024-06-17")]
    [InlineData("2023-08-31", "2023-10-02")]
    [InlineData("2024-02-29", "2024-03-29")]
    public void A_month_by_weekends_alone(string received, string due) =>
        LegalPeriod.OneMonth(Noon(received), Austria, HolidayLists.None).Due.ShouldBe(Day(due));

    [Theory]
    [InlineData("AT", "2024-11-25", "2024-12-27")]
    [InlineData("BE", "2024-11-25", "2024-12-26")]
    [InlineData("COM", "2023-03-06", "2023-04-11")]
    [InlineData("COM", "2023-11-28", "2024-01-03")]
    public void A_month_by_the_list_of_who_acts(string acting, string received, string due)
    {
        var holidays = acting == "COM" ? Commission : Christmas;

        LegalPeriod.OneMonth(Noon(received), Authority.FromCode(acting)!, holidays).Due.ShouldBe(Day(due));
    }

    [Fact]
    public void The_event_is_on_the_day_it_is_where_the_answer_is_due()
    {
        // 22:30 on 30 January in Lisbon and 0:30 on 31 January in Athens.
        var received = new DateTimeOffset(2024, 1, 30, 22, 30, 0, TimeSpan.Zero);

        var lisbon = LegalPeriod.OneMonth(received, Authority.FromCode("PT")!, HolidayLists.None);
        var athens = LegalPeriod.OneMonth(received.ToOffset(TimeSpan.FromHours(-5)), Authority.FromCode("EL")!, HolidayLists.None);

        (lisbon.EventDay, athens.EventDay).ShouldBe((Day("2024-01-30"), Day("2024-01-31")));
        (lisbon.Ends, athens.Ends).ShouldBe((
            new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2024, 2, 29, 22, 0, 0, TimeSpan.Zero)));
        (lisbon.TimeZone, athens.TimeZone).ShouldBe(("Europe/Lisbon", "Europe/Athens"));
    }

    [Fact]
    public void Days_weeks_and_years_are_counted_without_the_day_of_the_event()
    {
        var monday = Noon("2026-03-02");

        LegalPeriod.Days(1, monday, Austria, HolidayLists.None).Due.ShouldBe(Day("2026-03-03"));
        LegalPeriod.Days(10, monday, Austria, HolidayLists.None).Due.ShouldBe(Day("2026-03-12"));
        LegalPeriod.Weeks(2, monday, Austria, HolidayLists.None).Due.ShouldBe(Day("2026-03-16"));
        LegalPeriod.Months(3, monday, Austria, HolidayLists.None).Due.ShouldBe(Day("2026-06-02"));
        LegalPeriod.Years(1, Noon("2024-02-29"), Austria, HolidayLists.None).Due.ShouldBe(Day("2025-02-28"));
    }

    [Theory]
    [InlineData(1, "2026-03-09")]
    [InlineData(2, "2026-03-10")]
    [InlineData(3, "2026-03-10")]
    [InlineData(4, "2026-03-10")]
    public void Two_days_or_more_from_a_Friday_hold_two_working_days(int days, string due) =>
        LegalPeriod.Days(days, Noon("2026-03-06"), Austria, HolidayLists.None).Due.ShouldBe(Day(due));

    [Fact]
    public void The_second_working_day_is_looked_for_beyond_holidays()
    {
        var lists = Lists(List("AT 2026", "03-10", "03-11"));

        LegalPeriod.Days(2, Noon("2026-03-06"), Austria, lists).Due.ShouldBe(Day("2026-03-12"));
    }

    [Fact]
    public void A_fixed_date_does_not_move_from_a_Sunday()
    {
        var deadline = LegalPeriod.FixedDate(Day("2023-12-31"), Authority.Commission);

        (deadline.EventDay, deadline.Due).ShouldBe((Day("2023-12-31"), Day("2023-12-31")));
        deadline.Ends.ShouldBe(new DateTimeOffset(2023, 12, 31, 23, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void The_last_instant_of_the_last_hour_is_in_time_and_the_next_is_not()
    {
        var deadline = LegalPeriod.OneMonth(Noon("2026-06-03"), Austria, HolidayLists.None);

        deadline.IsOver(new DateTimeOffset(2026, 7, 3, 22, 0, 0, TimeSpan.Zero).AddTicks(-1)).ShouldBeFalse();
        deadline.IsOver(new DateTimeOffset(2026, 7, 3, 22, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_period_has_at_least_one_unit(int count) =>
        Should.Throw<ArgumentOutOfRangeException>(() => LegalPeriod.Days(count, Noon("2026-03-06"), Austria, HolidayLists.None));

    [Fact]
    public void Deadlines_are_equal_when_they_say_the_same()
    {
        var one = LegalPeriod.OneMonth(Noon("2026-03-05"), Austria, HolidayLists.None);
        var same = LegalPeriod.OneMonth(Noon("2026-03-05"), Authority.FromCode("at")!, Lists());

        one.ShouldBe(same);
        one.GetHashCode().ShouldBe(same.GetHashCode());
        foreach (var other in new[] { null, one with { Due = one.EventDay }, one with { YearsWithoutList = [] }, one with { Explanation = [] } })
            one.Equals(other).ShouldBeFalse();
    }
}
