using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>Who holds the Presidency of the Council: Decision 2009/908/EU as amended by 2016/1316 (docs/law.md 9.3).</summary>
public static class Presidencies
{
    private const int FirstYear = 2016;

    // By semester from 2016-1 on: to 2018-2 the annex of Decision 2009/908 with the change for the United Kingdom (F-25), needed for reports under 377/2004.
    // The order from 2031 is still to be decided: outside the table nobody is known, never guessed.
    private static readonly string[] Order =
    [
        "NL", "SK", "MT", "EE", "BG", "AT", "RO", "FI", "HR", "DE", "PT", "SI", "FR", "CZ", "SE", "ES", "BE", "HU", "PL", "DK", "CY", "IE", "LT", "EL", "IT", "LV", "LU", "NL", "SK", "MT",
    ];

    /// <summary>The state that holds the Presidency in this semester; null when it is unknown: before 2016, and from 2031 on.</summary>
    public static MemberState? Of(Semester semester) =>
        MemberState.FromCode(Order.ElementAtOrDefault(((semester.Year - FirstYear) * 2) + semester.Half - 1));

    /// <summary>The semesters in which it is known who holds the Presidency, oldest first.</summary>
    public static IEnumerable<Semester> Known =>
        Enumerable.Range(0, Order.Length).Select(number => new Semester(FirstYear + (number / 2), (number % 2) + 1));
}
