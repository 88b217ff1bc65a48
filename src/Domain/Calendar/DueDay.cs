using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>The last day of a period, with the stations on the way to it.</summary>
/// <param name="Nominal">Where the period ends by counting alone (TL-5, TL-6).</param>
/// <param name="Working">The first working day from there on (TL-7).</param>
/// <param name="Due">The last day: the working day, or the next if a period of two days or more held no other (TL-8).</param>
/// <param name="Earliest">The earliest day that was asked whether it is a working day; all from there to the due day were.</param>
internal sealed record DueDay(DateOnly Nominal, DateOnly Working, DateOnly Due, DateOnly Earliest)
{
    /// <summary>The last day of the period that began with an event on this day.</summary>
    public static DueDay Find(Period period, DateOnly eventDay, Authority acting, HolidayLists holidays)
    {
        var nominal = period.LastDay(eventDay);
        var working = WorkingDays.NextOnOrAfter(nominal, acting, holidays);
        if (!period.IsTwoDaysOrMore)
            return new DueDay(nominal, working, working, nominal);

        var other = working.AddDays(-1);
        while (other > eventDay && !holidays.IsWorkingDay(acting, other))
            other = other.AddDays(-1);
        return other > eventDay
            ? new DueDay(nominal, working, working, other)
            : new DueDay(nominal, working, WorkingDays.NextOnOrAfter(working.AddDays(1), acting, holidays), eventDay.AddDays(1));
    }

    /// <summary>Years whose holidays mattered: of a Saturday or Sunday nobody asks whether it is a holiday, too.</summary>
    public IEnumerable<int> Years => Between(Earliest, Due.AddDays(1)).Where(day => !WorkingDays.IsWeekend(day)).Select(day => day.Year).Distinct();

    /// <summary>Days that were passed over because the period had come to its end on one that is no working day (TL-7).</summary>
    public IEnumerable<DateOnly> PassedOver => Between(Nominal, Working);

    /// <summary>Days that were passed over in search of a second working day (TL-8).</summary>
    public IEnumerable<DateOnly> PassedOverForSecond => Between(Working.AddDays(1), Due);

    private static IEnumerable<DateOnly> Between(DateOnly first, DateOnly end)
    {
        for (var day = first; day < end; day = day.AddDays(1))
            yield return day;
    }
}
