using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// The public holidays of one authority in one year: as that authority published them (TL-2), or an unofficial list in its place. One that breaks a rule of
/// <see cref="Faults"/> can't be made.
/// </summary>
public sealed record HolidayList
{
    /// <summary>A list that breaks no rule.</summary>
    /// <param name="authority">Code of the state or institution, as <see cref="Union.Authority.Code"/>.</param>
    /// <param name="year">The calendar year the list was published for.</param>
    /// <param name="days">The days off, in any order. Days that fall on a Saturday or Sunday may be there or left out.</param>
    /// <param name="source">Where it was published, for the lawyer who checks a deadline.</param>
    /// <exception cref="ArgumentException">It breaks a rule; the message names it.</exception>
    public HolidayList(string authority, int year, IReadOnlyList<DateOnly> days, string source)
    {
        if (Faults(authority, year, days, source).FirstOrDefault() is { } fault)
            throw new ArgumentException(fault.ToString());
        (Authority, Year, Days, Source) = (authority, year, [.. days.Order()], source);
    }

    /// <summary>Code of the state or institution, as <see cref="Union.Authority.Code"/>.</summary>
    public string Authority { get; }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The days off, in order, each once.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Where it was published; of an unofficial one, where it comes from.</summary>
    public string Source { get; }

    /// <summary>Whether the authority published it; what the hub computes (<see cref="UnofficialHolidays"/>) is unofficial.</summary>
    public bool IsOfficial { get; init; } = true;

    /// <summary>Every rule that such a list would break, each as a sentence that names authority, year and day.</summary>
    public static IEnumerable<Sentence> Faults(string? authority, int year, IReadOnlyList<DateOnly>? days, string? source)
    {
        var given = days ?? [];
        if (authority is null || Union.Authority.FromCode(authority)?.Code != authority)
            yield return $"“{authority}” ({year}) is neither the code of a Member State (EL for Greece) nor COM, EP or COUNCIL.";
        if (year is < 1958 or > 9999)
            yield return $"{authority} {year}: the year must be 1958 or later, in four digits.";
        if (string.IsNullOrWhiteSpace(source))
            yield return $"{authority} {year}: the source is missing; say where the list was published.";
        if (given.Count == 0)
            yield return $"{authority} {year}: the days are missing.";
        foreach (var day in given.Where(day => day.Year != year))
            yield return $"{authority} {year}: {day} is not a day of {year}.";
        foreach (var day in given.GroupBy(day => day).Where(group => group.Count() > 1))
            yield return $"{authority} {year}: {day.Key} is there more than once.";
    }
}
