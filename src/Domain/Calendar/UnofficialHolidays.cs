using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// The lists that ship with the program for years for which no published one is at hand (F-7): computed by rule, and marked so. What a state or institution
/// published replaces the list of that year.
/// </summary>
public static class UnofficialHolidays
{
    /// <summary>First year with lists.</summary>
    public const int FirstYear = 2024;

    /// <summary>Last year with lists.</summary>
    public const int LastYear = 2030;

    private const string Source = "computed by rule, shipped with the hub";

    /// <summary>One list for each Member State and institution and each of the years.</summary>
    public static HolidayLists Lists { get; } = new(
    [
        .. from authority in MemberState.All.Select(Authority.Of).Concat([Authority.Commission, Authority.Parliament, Authority.Council])
           from year in Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
           select new HolidayList(authority.Code, year, HolidayRules.Days(authority, year), Source) { IsOfficial = false },
    ]);
}
