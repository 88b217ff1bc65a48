using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>The lists of public holidays that have been supplied. What is not among them is unknown, and is never assumed.</summary>
public sealed record HolidayLists
{
    private readonly Dictionary<(string Authority, int Year), HolidayList> byYear;

    /// <summary>At most one list for each authority and year.</summary>
    /// <exception cref="ArgumentException">An authority has two lists for one year; the message names both.</exception>
    public HolidayLists(IReadOnlyList<HolidayList> lists)
    {
        if (Faults(lists).FirstOrDefault() is { } fault)
            throw new ArgumentException(fault);
        Lists = lists;
        byYear = lists.ToDictionary(list => (list.Authority, list.Year));
    }

    /// <summary>No list at all: only Saturdays and Sundays are known not to be working days.</summary>
    public static HolidayLists None { get; } = new([]);

    /// <summary>The lists, in no order.</summary>
    public IReadOnlyList<HolidayList> Lists { get; }

    /// <summary>Every authority and year with more than one list, each as a sentence.</summary>
    public static IEnumerable<string> Faults(IEnumerable<HolidayList> lists) => lists
        .GroupBy(list => (list.Authority, list.Year))
        .Where(group => group.Count() > 1)
        .Select(group => $"{group.Key.Authority} {group.Key.Year}: there are {group.Count()} lists; there can be only one.");

    /// <summary>The list of the authority for the year, or null when none has been supplied.</summary>
    public HolidayList? For(Authority authority, int year) => byYear.GetValueOrDefault((authority.Code, year));

    /// <summary>Whether the day is on the list of the authority (TL-2). False, too, when there is no list.</summary>
    public bool IsHoliday(Authority authority, DateOnly day) => For(authority, day.Year)?.Days.Contains(day) ?? false;

    /// <summary>Whether the day is neither a Saturday, nor a Sunday, nor a holiday on the authority's list (TL-3).</summary>
    public bool IsWorkingDay(Authority authority, DateOnly day) => !WorkingDays.IsWeekend(day) && !IsHoliday(authority, day);

    /// <summary>These lists with the other's added; where both have one for the same authority and year, the other's counts.</summary>
    public HolidayLists ReplacedBy(HolidayLists other) =>
        new([.. Lists.ExceptBy(other.Lists.Select(list => (list.Authority, list.Year)), list => (list.Authority, list.Year)), .. other.Lists]);
}
