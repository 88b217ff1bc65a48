using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// When a time limit ends under Regulation (EEC, Euratom) No 1182/71 (docs/law.md 9.4), by the holidays (TL-2) and the legal time (TL-10) of the
/// authority that has to act. A list of holidays that has not been supplied is said in the explanation and never assumed.
/// </summary>
public static class LegalPeriod
{
    /// <summary>The month in which a request for additional information is to be answered (MIM-10), from its delivery or reading (F-23).</summary>
    public static Deadline OneMonth(DateTimeOffset from, Authority acting, HolidayLists holidays, MonthStart start = MonthStart.Delivered)
    {
        var found = End(new Period(1, PeriodUnit.Month), from, acting, holidays, DeadlineWords.Start(start, LegalTime.At(from, acting), acting));
        return start == MonthStart.Asked ? found.Told([.. found.Worded, DeadlineWords.Preliminary(acting)]) : found;
    }

    /// <summary>The last day of that month alone, without the words that explain it, for whoever asks again and again whether it is another now.</summary>
    public static DateOnly LastDayOfOneMonth(DateTimeOffset from, Authority acting, HolidayLists holidays) =>
        DueDay.Find(new Period(1, PeriodUnit.Month), LegalTime.DayOf(from, acting), acting, holidays).Due;

    /// <summary>A period in calendar days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one, or the calendar ends before.</exception>
    public static Deadline Days(int count, DateTimeOffset from, Authority acting, HolidayLists holidays) =>
        End(new Period(count, PeriodUnit.Day), from, acting, holidays, DeadlineWords.Start(LegalTime.At(from, acting), acting));

    /// <summary>A period in weeks.</summary>
    /// <inheritdoc cref="Days" path="/exception"/>
    public static Deadline Weeks(int count, DateTimeOffset from, Authority acting, HolidayLists holidays) =>
        End(new Period(count, PeriodUnit.Week), from, acting, holidays, DeadlineWords.Start(LegalTime.At(from, acting), acting));

    /// <summary>A period in months.</summary>
    /// <inheritdoc cref="Days" path="/exception"/>
    public static Deadline Months(int count, DateTimeOffset from, Authority acting, HolidayLists holidays) =>
        End(new Period(count, PeriodUnit.Month), from, acting, holidays, DeadlineWords.Start(LegalTime.At(from, acting), acting));

    /// <summary>A period in years.</summary>
    /// <inheritdoc cref="Days" path="/exception"/>
    public static Deadline Years(int count, DateTimeOffset from, Authority acting, HolidayLists holidays) =>
        End(new Period(count, PeriodUnit.Year), from, acting, holidays, DeadlineWords.Start(LegalTime.At(from, acting), acting));

    /// <summary>A fixed date: it ends with its last hour even on a Saturday, Sunday or holiday (TL-9).</summary>
    public static Deadline FixedDate(DateOnly date, Authority acting)
    {
        var ends = LegalTime.EndOf(date, acting);
        return new Deadline(date, date, ends, acting, acting.TimeZone, [], []).Told([DeadlineWords.Fixed(date), DeadlineWords.Result(date, ends, acting)]);
    }

    private static Deadline End(Period period, DateTimeOffset from, Authority acting, HolidayLists holidays, Sentence start)
    {
        var eventDay = LegalTime.DayOf(from, acting);
        var day = DueDay.Find(period, eventDay, acting, holidays);
        var ends = LegalTime.EndOf(day.Due, acting);
        return new Deadline(eventDay, day.Due, ends, acting, acting.TimeZone, [.. day.Years.Where(year => holidays.For(acting, year) is null)], [])
        {
            UnofficialYears = [.. day.Years.Where(year => holidays.For(acting, year) is { IsOfficial: false })],
        }.Told(
        [
            start,
            DeadlineWords.Rule(period, eventDay, day.Nominal),
            DeadlineWords.InsideCounts,
            .. day.Years.Select(year => DeadlineWords.List(holidays.For(acting, year), acting, year)),
            .. Moves(day, acting),
            DeadlineWords.Result(day.Due, ends, acting),
        ]);
    }

    private static IEnumerable<Sentence> Moves(DueDay day, Authority acting) =>
    [
        .. day.PassedOver.Select(passed => DeadlineWords.PassedOver(passed, acting, "3(4)")),
        .. day.Due == day.Working ? [] : new[] { DeadlineWords.SecondWorkingDay(day.Working) },
        .. day.PassedOverForSecond.Select(passed => DeadlineWords.PassedOver(passed, acting, "3(5)")),
    ];
}
