namespace MimFunctions.Domain.Calendar;

/// <summary>One public holiday of a state or institution, as a rule from which the day of a year follows.</summary>
/// <param name="On">The day in a year.</param>
internal sealed record HolidayRule(Func<int, DateOnly> On)
{
    /// <summary>First year in which it is a holiday.</summary>
    public int First { get; private init; } = DateOnly.MinValue.Year;

    /// <summary>Last year in which it is one.</summary>
    public int Last { get; private init; } = DateOnly.MaxValue.Year;

    /// <summary>Whether another day is off when it falls on a Saturday or Sunday.</summary>
    public bool IsMadeUpFor { get; private init; }

    /// <summary>The same day every year.</summary>
    public static HolidayRule Day(int month, int day) => new(year => new DateOnly(year, month, day));

    /// <summary>Days after (before, if negative) Easter Sunday of the western churches.</summary>
    public static HolidayRule AfterEaster(int days) => new(year => Easter.Western(year).AddDays(days));

    /// <summary>Days after (before, if negative) Easter Sunday of the orthodox churches.</summary>
    public static HolidayRule AfterOrthodoxEaster(int days) => new(year => Easter.Orthodox(year).AddDays(days));

    /// <summary>The first such day of the week on or after a day: a first Monday, the Friday before Midsummer.</summary>
    public static HolidayRule From(int month, int day, DayOfWeek weekday) => new(year =>
    {
        var first = new DateOnly(year, month, day);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
    });

    /// <summary>From this year on.</summary>
    public HolidayRule Since(int year) => this with { First = year };

    /// <summary>To this year.</summary>
    public HolidayRule Until(int year) => this with { Last = year };

    /// <summary>The next working day is off when it falls on a Saturday or Sunday.</summary>
    public HolidayRule MadeUpFor() => this with { IsMadeUpFor = true };

    /// <summary>The days of a year, each once, in order; with the working days that make up for those at a weekend.</summary>
    public static IReadOnlyList<DateOnly> Days(IReadOnlyList<HolidayRule> rules, int year)
    {
        var valid = rules.Where(rule => rule.First <= year && year <= rule.Last).ToArray();
        var days = valid.Select(rule => rule.On(year)).ToHashSet();
        var lost = valid.Where(rule => rule.IsMadeUpFor).Select(rule => rule.On(year)).Where(WorkingDays.IsWeekend).Order();
        foreach (var day in lost)
            days.Add(NextFree(day, days));
        return [.. days.Order()];
    }

    private static DateOnly NextFree(DateOnly day, HashSet<DateOnly> taken)
    {
        while (WorkingDays.IsWeekend(day) || taken.Contains(day))
            day = day.AddDays(1);
        return day;
    }
}
