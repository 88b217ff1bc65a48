using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Calendar;
using NodaTime;
using static MimFunctions.Domain.Tests.Calendar.Calendars;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>What holds for every period from 1958 to 2100, whatever the holidays.</summary>
public sealed class LegalPeriodProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void The_periods_tried_meet_every_rule()
    {
        var lines = Any.Generator.Sample(2000).SelectMany(period => period.Deadline().Explanation).ToList();

        foreach (var telling in new[]
        {
            "has no day", "is a public holiday", "is a Saturday", "The only working day", "Article 3(5).",
            "No list of public holidays", "an arbitrary list", "3(2)(b)", "same day of the week",
        })
            lines.Count(line => line.Contains(telling, StringComparison.Ordinal)).ShouldBeGreaterThan(0, telling);
    }

    [Fact]
    public void The_last_day_is_a_working_day() => ForEvery((period, deadline) => period.IsWorking(deadline.Due));

    [Fact]
    public void The_period_ends_on_the_first_day_that_the_Regulation_allows() => ForEvery((period, deadline) =>
    {
        var first = Days(Nominal(period), deadline.Due.AddDays(1)).First(day => period.IsWorking(day)
            && HoldsEnough(period, day));
        return deadline.Due == first;
    });

    [Fact]
    public void A_period_of_two_days_or_more_holds_two_working_days() => ForEvery((period, deadline) =>
        HoldsEnough(period, deadline.Due));

    [Fact]
    public void A_later_event_never_gives_an_earlier_last_day() => ForEvery((period, deadline) =>
        period.Deadline(period.EventDay.AddDays(1)).Due >= deadline.Due);

    [Fact]
    public void Holidays_never_give_an_earlier_last_day() => ForEvery((period, deadline) =>
        (period with { Holidays = HolidayLists.None }).Deadline().Due <= deadline.Due);

    [Fact]
    public void It_ends_when_the_last_day_does_where_the_authority_sits() => ForEvery((period, deadline) =>
        deadline.Ends == DateTimeZoneProviders.Tzdb[period.Acting.TimeZone]
            .AtStartOfDay(LocalDate.FromDateOnly(deadline.Due.AddDays(1))).ToDateTimeOffset()
        && deadline.Ends.Offset == TimeSpan.Zero);

    [Fact]
    public void Every_day_between_the_counted_end_and_the_last_day_is_explained_once() => ForEvery((period, deadline) =>
        Days(Nominal(period), deadline.Due).All(day => deadline.Explanation.Count(line => Names(line, day)
            && (line.Contains("the period does not end on it", StringComparison.Ordinal)
                || line.Contains("The only working day", StringComparison.Ordinal))) == 1));

    [Fact]
    public void A_year_is_said_to_have_no_list_only_if_it_has_none_and_never_together_with_one() => ForEvery((period, deadline) =>
        deadline.YearsWithoutList.All(year => period.Holidays.For(period.Acting, year) is null)
        && deadline.YearsWithoutList.SequenceEqual(deadline.YearsWithoutList.Distinct().Order())
        && deadline.Explanation.Count(line => line.StartsWith("No list of public holidays", StringComparison.Ordinal)) == deadline.YearsWithoutList.Count
        && (period.Holidays.For(period.Acting, deadline.Due.Year) is not null || deadline.YearsWithoutList.Contains(deadline.Due.Year)));

    [Fact]
    public void Working_days_counted_backwards_are_those_passed_forwards() => ForEvery((period, _) =>
    {
        var before = WorkingDays.Before(period.EventDay, period.Count, period.Acting, period.Holidays);
        return period.IsWorking(before) && Days(before, period.EventDay).Count(period.IsWorking) == period.Count;
    });

    [Fact]
    public void The_last_day_of_a_month_is_the_same_with_and_without_its_words() => ForEvery((period, _) =>
        LegalPeriod.LastDayOfOneMonth(Noon(period.EventDay), period.Acting, period.Holidays) == LegalPeriod.OneMonth(Noon(period.EventDay), period.Acting, period.Holidays).Due);

    [Fact]
    public void Every_day_from_1958_to_2100_has_the_month_that_NodaTime_counts()
    {
        var holidays = HolidayLists.None;
        Days(new DateOnly(1958, 1, 1), new DateOnly(2101, 1, 1)).Where(day =>
        {
            var counted = LocalDate.FromDateOnly(day).PlusMonths(1);
            var expected = counted.DayOfWeek switch
            {
                IsoDayOfWeek.Saturday => counted.PlusDays(2),
                IsoDayOfWeek.Sunday => counted.PlusDays(1),
                _ => counted,
            };
            return LegalPeriod.OneMonth(Noon(day), Austria, holidays).Due != expected.ToDateOnly();
        }).ShouldBeEmpty();
    }

    private static bool HoldsEnough(Case period, DateOnly lastDay) => period is { Unit: PeriodUnit.Day, Count: 1 }
        || Days(period.EventDay.AddDays(1), lastDay.AddDays(1)).Where(period.IsWorking).Take(2).Count() == 2;

    private static bool Names(string line, DateOnly day) =>
        line.Replace("The only working day in the period would be ", "", StringComparison.Ordinal)
            .StartsWith(FormDate.ForPeople(day), StringComparison.Ordinal);

    private static DateOnly Nominal(Case period)
    {
        var start = LocalDate.FromDateOnly(period.EventDay);
        return (period.Unit switch
        {
            PeriodUnit.Day => start.PlusDays(period.Count),
            PeriodUnit.Week => start.PlusWeeks(period.Count),
            PeriodUnit.Month => start.PlusMonths(period.Count),
            _ => start.PlusYears(period.Count),
        }).ToDateOnly();
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly end)
    {
        for (var day = first; day < end; day = day.AddDays(1))
            yield return day;
    }

    private static void ForEvery(Func<Case, Deadline, bool> holds) =>
        Check.One(Thorough, Prop.ForAll(Any, period => holds(period, period.Deadline())));
}
