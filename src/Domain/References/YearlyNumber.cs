using System.Globalization;
using System.Text.RegularExpressions;

namespace MimFunctions.Domain.References;

/// <summary>Numbers that run within a year and name no party, such as <c>MTG-2026-0001</c>.</summary>
internal static partial class YearlyNumber
{
    /// <summary>Year and number, if they can be written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public static (int Year, int Number) Checked(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return (year, number);
    }

    /// <summary>Reads one of this series, in any case; null when it is none.</summary>
    public static (int Year, int Number)? Read(string series, string? text)
    {
        var match = Pattern().Match(text ?? "");
        return match.Success && match.Groups[1].Value.Equals(series, StringComparison.OrdinalIgnoreCase)
            && int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number
                ? (int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture), number)
                : null;
    }

    /// <summary>Writes one.</summary>
    public static string Write(string series, int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{series}-{year}-{number:0000}");

    [GeneratedRegex(@"^\s*([A-Z]{3})-([1-9][0-9]{3})-([0-9]{4,9})\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
