using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>Half a calendar year, <c>2026-1</c>: the period of a Presidency and of a report on the liaison networks (ILOA-12).</summary>
public sealed partial record Semester : IWritten<Semester>
{
    static string IWritten<Semester>.Wanted => "a semester such as 2026-1";

    static Semester? IWritten<Semester>.Read(string? text) => Parse(text);

    private static readonly DateOnly Recast = new(2019, 8, 14);

    /// <param name="year">Calendar year, four digits.</param>
    /// <param name="half">1 from January to June, 2 from July to December.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such semester.</exception>
    public Semester(int year, int half)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1950);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2999);
        ArgumentOutOfRangeException.ThrowIfLessThan(half, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(half, 2);
        (Year, Half) = (year, half);
    }

    /// <summary>Calendar year.</summary>
    public int Year { get; }

    /// <summary>1 or 2.</summary>
    public int Half { get; }

    /// <summary>1 January or 1 July.</summary>
    public DateOnly First => Half == 1 ? new(Year, 1, 1) : new(Year, 7, 1);

    /// <summary>30 June or 31 December, also on a Sunday (TL-9).</summary>
    public DateOnly Last => Half == 1 ? new(Year, 6, 30) : new(Year, 12, 31);

    /// <summary>The first instant after its last day (UTC), by the clocks of Brussels.</summary>
    public DateTimeOffset End => LegalTime.EndOf(Last, Authority.Commission);

    /// <summary>The one before.</summary>
    public Semester Previous => Half == 1 ? new(Year - 1, 2) : new(Year, 1);

    /// <summary>The one after.</summary>
    public Semester Next => Half == 1 ? new(Year, 2) : new(Year + 1, 1);

    /// <summary>Whether a report on it is practice, no longer a duty: it began after 13 August 2019 (ILOB-24).</summary>
    public bool IsPracticeOnly => First >= Recast;

    /// <summary>Whether it ended before Regulation 2019/1240 applied, on 14 August 2019.</summary>
    public bool IsBeforeRecast => Last < Recast;

    /// <summary>In words: <c>first half of 2026</c>.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{(Half == 1 ? "first" : "second")} half of {Year}");

    /// <summary>The same in words of any language.</summary>
    public Sentence Worded => Half == 1 ? (Sentence)$"first half of {Year}" : $"second half of {Year}";

    /// <summary>The semester that a day is in.</summary>
    public static Semester Of(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 2);

    /// <summary>Reads <c>2026-1</c>; null when it is none.</summary>
    public static Semester? Parse(string? text)
    {
        var match = Pattern().Match(text ?? "");
        return match.Success ? new Semester(Number(match.Groups[1]), Number(match.Groups[2])) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Half}");

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(19[5-9][0-9]|2[0-9]{3})-([12])\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
