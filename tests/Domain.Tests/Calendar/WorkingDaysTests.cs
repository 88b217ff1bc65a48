using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Calendar.Calendars;

namespace MimFunctions.Domain.Tests.Calendar;

public sealed class WorkingDaysTests
{
    private static readonly HolidayLists Holidays = Lists(Commission2023);

    [Theory]
    [InlineData("2023-04-12", 1, "2023-04-11")]
    [InlineData("2023-04-11", 1, "2023-04-05")]
    [InlineData("2023-04-11", 3, "2023-04-03")]
    [InlineData("2023-04-09", 1, "2023-04-05")]
    public void Days_before_are_counted_backwards_over_weekends_and_holidays(string day, int count, string expected) =>
        WorkingDays.Before(Day(day), count, Authority.Commission, Holidays).ShouldBe(Day(expected));

    [Theory]
    [InlineData("2023-04-05", 1, "2023-04-11")]
    [InlineData("2023-04-03", 3, "2023-04-11")]
    [InlineData("2023-04-08", 2, "2023-04-12")]
    public void Days_after_are_counted_over_weekends_and_holidays(string day, int count, string expected) =>
        WorkingDays.After(Day(day), count, Authority.Commission, Holidays).ShouldBe(Day(expected));

    [Theory]
    [InlineData("2023-04-05", "2023-04-05")]
    [InlineData("2023-04-06", "2023-04-11")]
    [InlineData("2023-12-25", "2024-01-01")]
    public void The_next_working_day_may_be_the_day_itself(string day, string expected) =>
        WorkingDays.NextOnOrAfter(Day(day), Authority.Commission, Holidays).ShouldBe(Day(expected));

    [Fact]
    public void Fewer_than_one_working_day_before_is_a_mistake() => Should.Throw<ArgumentOutOfRangeException>(
        () => WorkingDays.Before(Day("2023-04-12"), 0, Authority.Commission, Holidays));

    [Fact]
    public void Fewer_than_one_working_day_after_is_a_mistake() => Should.Throw<ArgumentOutOfRangeException>(
        () => WorkingDays.After(Day("2023-04-12"), 0, Authority.Commission, Holidays));
}
