using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>The lists that ship for 2024 to 2030 (F-7).</summary>
public sealed class UnofficialHolidaysTests
{
    [Fact]
    public void F7_every_state_and_the_institutions_have_a_list_for_each_year_from_2024_to_2030()
    {
        Authority[] all = [.. MemberState.All.Select(Authority.Of), Authority.Commission, Authority.Council, Authority.Parliament];

        foreach (var authority in all)
            for (var year = 2024; year <= 2030; year++)
                UnofficialHolidays.Lists.For(authority, year).ShouldNotBeNull().IsOfficial.ShouldBeFalse();
        UnofficialHolidays.Lists.Lists.Count.ShouldBe(all.Length * 7);
    }

    /// <summary>The two decisions that were found (docs/law.md 9.5).</summary>
    [Theory]
    [InlineData(2014, "01-01 01-02 04-17 04-18 04-21 05-01 05-09 05-29 05-30 06-09 07-21 08-15 12-24 12-25 12-26 12-29 12-30 12-31")]
    [InlineData(2023, "01-02 04-06 04-07 04-10 05-01 05-09 05-18 05-19 05-29 07-21 08-15 11-01 11-02 12-25 12-26 12-27 12-28 12-29")]
    public void The_rule_for_the_Commission_gives_the_working_days_of_the_lists_it_published(int year, string published) =>
        HolidayRules.Days(Authority.Commission, year).Where(day => !WorkingDays.IsWeekend(day)).Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))
            .ShouldBe(published.Split(' '));

    [Theory]
    [InlineData("DE", "2026-10-03", true)]
    [InlineData("ES", "2026-10-12", true)]
    [InlineData("IE", "2030-02-01", true)]
    [InlineData("IE", "2029-02-05", true)]
    [InlineData("PL", "2024-12-24", false)]
    [InlineData("PL", "2025-12-24", true)]
    [InlineData("SK", "2026-05-08", false)]
    [InlineData("SK", "2028-05-08", true)]
    [InlineData("BG", "2027-12-28", true)]
    [InlineData("LV", "2025-05-05", true)]
    [InlineData("SE", "2026-06-19", true)]
    public void A_day_is_a_holiday_or_not(string state, string day, bool holiday) =>
        UnofficialHolidays.Lists.IsHoliday(Acting(state), Day(day)).ShouldBe(holiday);

    [Fact]
    public void Easter_is_always_a_Sunday_and_the_orthodox_one_is_never_before_the_western()
    {
        for (var year = 1958; year <= 2099; year++)
        {
            Easter.Western(year).DayOfWeek.ShouldBe(DayOfWeek.Sunday);
            Easter.Orthodox(year).DayOfWeek.ShouldBe(DayOfWeek.Sunday);
            ((Easter.Orthodox(year).DayNumber - Easter.Western(year).DayNumber) / 7).ShouldBeOneOf(0, 1, 4, 5);
        }
    }

    [Theory]
    [InlineData(1981, "04-19", "04-26")]
    [InlineData(2014, "04-20", "04-20")]
    [InlineData(2024, "03-31", "05-05")]
    [InlineData(2038, "04-25", "04-25")]
    public void Easter_of_a_year(int year, string western, string orthodox) =>
        ($"{Easter.Western(year):MM-dd}", $"{Easter.Orthodox(year):MM-dd}").ShouldBe((western, orthodox));

    [Fact]
    public void F7_the_explanation_says_that_an_unofficial_list_was_used_and_the_day_is_provisional()
    {
        var found = LegalPeriod.OneMonth(Instant("2026-02-12T10:00Z"), Acting("ES"), UnofficialHolidays.Lists);

        found.Explanation.ShouldContain(line => line.StartsWith("Public holidays of Spain for 2026: unofficial list", StringComparison.Ordinal));
        found.UnofficialYears.ShouldBe([2026]);
        found.YearsWithoutList.ShouldBeEmpty();
        found.IsProvisional.ShouldBeTrue();
    }

    [Fact]
    public void F7_a_published_list_replaces_the_unofficial_one_of_that_state_and_year_whole()
    {
        var published = new HolidayList("ES", 2026, [Day("2026-03-12")], "BOE of 28 October 2025");
        var lists = UnofficialHolidays.Lists.ReplacedBy(new HolidayLists([published]));

        var found = LegalPeriod.OneMonth(Instant("2026-02-12T10:00Z"), Acting("ES"), lists);

        found.Due.ShouldBe(Day("2026-03-13"));
        found.Explanation.ShouldContain("Public holidays of Spain for 2026, published list: BOE of 28 October 2025");
        found.IsProvisional.ShouldBeFalse();
        lists.IsHoliday(Acting("ES"), Day("2026-12-25")).ShouldBeFalse();
        lists.IsHoliday(Acting("ES"), Day("2027-12-24")).ShouldBeFalse();
        lists.IsHoliday(Acting("PT"), Day("2026-12-25")).ShouldBeTrue();
    }

    private static Authority Acting(string state) => Authority.FromCode(state)!;

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
