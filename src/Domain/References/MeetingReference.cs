using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.References;

/// <summary>The number of a meeting, <c>MTG-2026-0001</c>: per year, increasing and unique, with gaps allowed.</summary>
public sealed partial record MeetingReference : IWritten<MeetingReference>
{
    static string IWritten<MeetingReference>.Wanted => "a reference such as MTG-2026-0001";

    static MeetingReference? IWritten<MeetingReference>.Read(string? text) => Parse(text);

    /// <param name="year">Year of convening, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public MeetingReference(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (Year, Number) = (year, number);
    }

    /// <summary>Year of convening.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads <c>MTG-2026-0001</c> in any case; null when it is no reference of a meeting.</summary>
    public static MeetingReference? Parse(string? text)
    {
        var match = Pattern().Match(text ?? "");
        return match.Success && int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number
            ? new MeetingReference(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), number)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"MTG-{Year}-{Number:0000}");

    [GeneratedRegex(@"^\s*MTG-([1-9][0-9]{3})-([0-9]{4,9})\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
