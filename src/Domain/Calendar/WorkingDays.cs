using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>Counting in working days (TL-3), e.g. for the reminder one working day before a due date.</summary>
public static class WorkingDays
{
    /// <summary>
    /// The working day that lies this many working days before the day, which itself doesn't count. What is counted backwards is not moved
    /// forwards again (TL-7).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one working day.</exception>
    public static DateOnly Before(DateOnly day, int workingDays, Authority acting, HolidayLists holidays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(-1);
            if (holidays.IsWorkingDay(acting, day))
                left--;
        }

        return day;
    }

    /// <summary>The working day that lies this many working days after the day, which itself doesn't count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one working day.</exception>
    public static DateOnly After(DateOnly day, int workingDays, Authority acting, HolidayLists holidays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (holidays.IsWorkingDay(acting, day))
                left--;
        }

        return day;
    }

    /// <summary>The day itself if it is a working day, otherwise the next one that is.</summary>
    public static DateOnly NextOnOrAfter(DateOnly day, Authority acting, HolidayLists holidays)
    {
        while (!holidays.IsWorkingDay(acting, day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The most days on end that are no working days of a Member State, as far as there are lists.</summary>
    public static int LongestBreak(HolidayLists holidays) => holidays.Lists.Where(list => MemberState.FromCode(list.Authority) is not null)
        .SelectMany(list => list.Days, (list, day) => Break(Authority.FromCode(list.Authority)!, day, holidays)).Append(2).Max();

    /// <summary>Of a holiday that follows another nothing is told: it is in the days of that one.</summary>
    private static int Break(Authority authority, DateOnly holiday, HolidayLists holidays)
    {
        if (holidays.IsHoliday(authority, holiday.AddDays(-1)))
            return 0;
        var (first, after) = (holiday, NextOnOrAfter(holiday, authority, holidays));
        while (!holidays.IsWorkingDay(authority, first.AddDays(-1)))
            first = first.AddDays(-1);
        return after.DayNumber - first.DayNumber;
    }

    /// <summary>Saturday or Sunday.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
