namespace MimFunctions.Domain.Calendar;

/// <summary>Easter Sunday, from which the movable holidays of most states are counted.</summary>
public static class Easter
{
    // Days by which the Gregorian calendar is ahead of the Julian from March 1900 to February 2100.
    private const int JulianLag = 13;

    /// <summary>Of the western churches (Gregorian computus).</summary>
    public static DateOnly Western(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var correction = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = correction - (correction / 28 * (1 - (29 / (correction + 1) * ((21 - golden) / 11))));
        var weekday = (rest + (century * 100) + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        return new DateOnly(year, 3, 28).AddDays(moon - weekday);
    }

    /// <summary>Of the orthodox churches (Julian computus), as a day of the calendar in use.</summary>
    public static DateOnly Orthodox(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var day = moon + weekday + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1).AddDays(JulianLag);
    }
}
