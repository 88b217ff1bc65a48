using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Calendar;

/// <summary>A quarter of a calendar year, <c>2026-Q3</c>: the period of the list of queries and of the bulletin. Its days are those of Brussels.</summary>
public sealed partial record Quarter : IWritten<Quarter>
{
    private const int Months = 3;

    static string IWritten<Quarter>.Wanted => "a quarter such as 2026-Q3";

    static Quarter? IWritten<Quarter>.Read(string? text) => Parse(text);

    /// <param name="year">Calendar year, four digits.</param>
    /// <param name="number">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public Quarter(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1950);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        (Year, Number) = (year, number);
    }

    /// <summary>Calendar year.</summary>
    public int Year { get; }

    /// <summary>1 to 4.</summary>
    public int Number { get; }

    /// <summary>Its first day.</summary>
    public DateOnly First => new(Year, ((Number - 1) * Months) + 1, 1);

    /// <summary>Its last day.</summary>
    public DateOnly Last => First.AddMonths(Months).AddDays(-1);

    /// <summary>The one before.</summary>
    public Quarter Previous => Of(First.AddDays(-1));

    /// <summary>In words: <c>third quarter of 2026</c>.</summary>
    public string Words => Worded.ToString();

    /// <summary>The same in words of any language.</summary>
    public Sentence Worded => Number switch
    {
        1 => $"first quarter of {Year}",
        2 => $"second quarter of {Year}",
        3 => $"third quarter of {Year}",
        _ => $"fourth quarter of {Year}",
    };

    /// <summary>The quarter that a day is in.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / Months) + 1);

    /// <summary>Whether a day is in it.</summary>
    public bool Has(DateOnly day) => day >= First && day <= Last;

    /// <summary>Reads <c>2026-Q3</c>; null when it is none.</summary>
    public static Quarter? Parse(string? text) => Pattern().Match(text ?? "") is { Success: true } match
        ? new(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q{Number}");

    [GeneratedRegex(@"^(19[5-9][0-9]|2[0-9]{3})-Q([1-4])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
