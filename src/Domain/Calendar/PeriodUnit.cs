namespace MimFunctions.Domain.Calendar;

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
