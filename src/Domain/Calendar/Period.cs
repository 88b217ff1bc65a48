using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Calendar;

/// <summary>A length of time as a legal act states it, e.g. one month.</summary>
internal sealed record Period
{
    /// <exception cref="ArgumentOutOfRangeException">A count below one.</exception>
    public Period(int count, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        (Count, Unit) = (count, unit);
    }

    /// <summary>How many units; at least one.</summary>
    public int Count { get; }

    /// <summary>Days, weeks, months or years.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>Whether it has to hold two working days (TL-8).</summary>
    public bool IsTwoDaysOrMore => Unit is not PeriodUnit.Day || Count > 1;

    /// <summary>
    /// The last day before anything is moved: the day of the event doesn't count (TL-4), weekends and holidays do (TL-6), a month ends on the
    /// same date or, where there is none, on the last day of that month (TL-5).
    /// </summary>
    public DateOnly LastDay(DateOnly eventDay) => Unit switch
    {
        PeriodUnit.Day => eventDay.AddDays(Count),
        PeriodUnit.Week => eventDay.AddDays(7 * Count),
        PeriodUnit.Month => eventDay.AddMonths(Count),
        _ => eventDay.AddYears(Count),
    };

    /// <summary>In words of any language: <c>one month</c>, <c>10 days</c>.</summary>
    public Sentence Worded => Unit switch
    {
        PeriodUnit.Day => Sentence.Count(Count, $"one day", $"{Count} days"),
        PeriodUnit.Week => Sentence.Count(Count, $"one week", $"{Count} weeks"),
        PeriodUnit.Month => Sentence.Count(Count, $"one month", $"{Count} months"),
        _ => Sentence.Count(Count, $"one year", $"{Count} years"),
    };
}

/// <summary>What a period is expressed in (Regulation 1182/71, Article 3(2)). Periods in hours are not needed here.</summary>
public enum PeriodUnit
{
    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Weeks: to the same day of the week.</summary>
    Week,

    /// <summary>Months: to the same date, or the last day of the month.</summary>
    Month,

    /// <summary>Years: to the same date, or 28 February.</summary>
    Year,
}
