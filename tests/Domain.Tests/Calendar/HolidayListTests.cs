using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Calendar.Calendars;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>Holidays are dated data of one authority and one year (TL-2, TL-3).</summary>
public sealed class HolidayListTests
{
    [Theory]
    [InlineData("GR", 2024, "2024-01-01", "OJ", "“GR” (2024) is neither the code of a Member State (EL for Greece) nor COM, EP or COUNCIL.")]
    [InlineData("com", 2024, "2024-01-01", "OJ", "“com” (2024) is neither the code of a Member State (EL for Greece) nor COM, EP or COUNCIL.")]
    [InlineData(null, 2024, "2024-01-01", "OJ", "“” (2024) is neither the code of a Member State (EL for Greece) nor COM, EP or COUNCIL.")]
    [InlineData("XX", 2024, "2024-01-01", "OJ", "“XX” (2024) is neither the code of a Member State (EL for Greece) nor COM, EP or COUNCIL.")]
    [InlineData("AT", 24, "0024-01-01", "OJ", "AT 24: the year must be 1958 or later, in four digits.")]
    [InlineData("AT", 10000, "2024-01-01", "OJ", "AT 10000: the year must be 1958 or later, in four digits.")]
    [InlineData("AT", 2024, "2024-01-01", " ", "AT 2024: the source is missing; say where the list was published.")]
    [InlineData("AT", 2024, "2024-01-01", null, "AT 2024: the source is missing; say where the list was published.")]
    [InlineData("AT", 2024, "", "OJ", "AT 2024: the days are missing.")]
    [InlineData("AT", 2024, null, "OJ", "AT 2024: the days are missing.")]
    [InlineData("AT", 2024, "2024-01-01 2025-01-06", "OJ", "AT 2024: 6 January 2025 is not a day of 2024.")]
    [InlineData("AT", 2024, "2024-01-06 2024-01-01 2024-01-06", "OJ", "AT 2024: 6 January 2024 is there more than once.")]
    public void A_list_that_breaks_a_rule_cannot_be_made(string? authority, int year, string? days, string? source, string fault)
    {
        DateOnly[]? read = days is null ? null : [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)];

        HolidayList.Faults(authority, year, read, source).Select(each => each.ToString()).ShouldContain(fault);
        Should.Throw<ArgumentException>(() => new HolidayList(authority!, year, read!, source!));
    }

    [Fact]
    public void A_list_keeps_its_days_in_order() =>
        List("AT 2024", "12-25", "01-01", "05-09").Days.ShouldBe([Day("2024-01-01"), Day("2024-05-09"), Day("2024-12-25")]);

    [Fact]
    public void An_authority_has_one_list_a_year()
    {
        var list = List("AT 2024", "12-25");

        Should.Throw<ArgumentException>(() => Lists(list, list, List("AT 2025", "12-25"))).Message.ShouldBe("AT 2024: there are 2 lists; there can be only one.");
    }

    [Fact]
    public void Each_authority_has_its_own_holidays_in_each_year()
    {
        var lists = Lists(Commission2023, List("AT 2023", "10-26"));

        lists.For(Austria, 2023)!.Source.ShouldBe("Official Journal of 2023.");
        lists.For(Austria, 2024).ShouldBeNull();
        lists.IsHoliday(Austria, Day("2023-10-26")).ShouldBeTrue();
        lists.IsHoliday(Authority.Commission, Day("2023-10-26")).ShouldBeFalse();
        lists.IsHoliday(Austria, Day("2024-10-26")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2023-04-06", false)]
    [InlineData("2023-04-08", false)]
    [InlineData("2023-04-09", false)]
    [InlineData("2023-04-11", true)]
    public void A_working_day_is_neither_holiday_nor_weekend(string day, bool working) =>
        Lists(Commission2023).IsWorkingDay(Authority.Commission, Day(day)).ShouldBe(working);

    [Fact]
    public void A_list_replaces_the_one_of_the_same_authority_and_year()
    {
        var built = Lists(Commission2023, List("AT 2023", "10-26"));

        var lists = built.ReplacedBy(Lists(List("COM 2023", "02-01"), List("COM 2024", "02-01")));

        lists.Lists.Select(list => (list.Authority, list.Year, list.Days.Count)).ShouldBe([("AT", 2023, 1), ("COM", 2023, 1), ("COM", 2024, 1)]);
    }
}
