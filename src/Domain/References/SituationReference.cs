using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.References;

/// <summary>The number of a situation, <c>SIT-2026-0001</c>: per year, increasing and unique, with gaps allowed.</summary>
public sealed partial record SituationReference : IWritten<SituationReference>
{
    /// <summary>How every number begins.</summary>
    public const string Series = "SIT";

    static string IWritten<SituationReference>.Wanted => "a reference such as SIT-2026-0001";

    static SituationReference? IWritten<SituationReference>.Read(string? text) => Parse(text);

    /// <param name="year">Year of opening or proposing, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public SituationReference(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (Year, Number) = (year, number);
    }

    /// <summary>Year of opening or proposing.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads <c>SIT-2026-0001</c> in any case; null when it is no reference of a situation.</summary>
    public static SituationReference? Parse(string? text)
    {
        var match = Pattern().Match(text ?? "");
        return match.Success && int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number
            ? new SituationReference(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), number)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}-{Year}-{Number:0000}");

    [GeneratedRegex(@"^\s*SIT-([1-9][0-9]{3})-([0-9]{4,9})\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
