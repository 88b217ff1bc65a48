using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>
/// Who holds the Presidency, semester by semester: the order that the Council decided, and what was agreed otherwise. Article 2(2) of Decision 2009/908/EU lets
/// the states of a trio arrange it among themselves, and the order from 2031 on is still to be decided (F-25).
/// </summary>
/// <param name="Agreed">What was agreed or decided besides; takes the place of the order.</param>
public sealed record PresidencyTable(IReadOnlyDictionary<Semester, MemberState> Agreed)
{
    private const int FirstYear = 2016;

    // By semester from 2016-1 on: to 2018-2 the annex of Decision 2009/908 with the change for the United Kingdom (F-25), needed for reports under 377/2004.
    // The order from 2031 is still to be decided: outside the table nobody is known, never guessed.
    private static readonly string[] Order =
    [
        "NL", "SK", "MT", "EE", "BG", "AT", "RO", "FI", "HR", "DE", "PT", "SI", "FR", "CZ", "SE", "ES", "BE", "HU", "PL", "DK", "CY", "IE", "LT", "EL", "IT", "LV", "LU", "NL", "SK", "MT",
    ];

    /// <summary>The order as the Council decided it: Decision 2009/908/EU as amended by 2016/1316 (docs/law.md 9.3).</summary>
    public static PresidencyTable Decided { get; } = new(new Dictionary<Semester, MemberState>());

    /// <summary>The semesters of which the Council's order says who holds the Presidency, oldest first.</summary>
    public static IEnumerable<Semester> InOrder =>
        Enumerable.Range(0, Order.Length).Select(number => new Semester(FirstYear + (number / 2), (number % 2) + 1));

    /// <summary>The state that holds the Presidency in this semester; null when it is unknown.</summary>
    public MemberState? Of(Semester semester) => Agreed.GetValueOrDefault(semester)
        ?? MemberState.FromCode(Order.ElementAtOrDefault(((semester.Year - FirstYear) * 2) + semester.Half - 1));
}
