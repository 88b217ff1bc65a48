using System.Globalization;

namespace MimFunctions.Domain.Union;

/// <summary>Numbers given by the hub: <c>ILO-AT-2026-0007</c>, per series, state and year, increasing and unique, with gaps allowed.</summary>
internal static class Numbering
{
    /// <summary>The number as people write it.</summary>
    public static string Text(string series, MemberState state, int year, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{series}-{state.Code}-{year}-{number:0000}");

    /// <summary>Reads a number of this series in any case, GR for EL included; null when it is none.</summary>
    /// <param name="series">The series.</param>
    /// <param name="text">What someone wrote.</param>
    /// <param name="inLiaison">Whether the series is of the networks of liaison officers, in which associated states have numbers too (F-16).</param>
    public static (MemberState State, int Year, int Number)? Read(string series, string? text, bool inLiaison = false) =>
        (text ?? "").Trim().Split('-') is [var name, var code, { Length: 4 } year, { Length: >= 4 and <= 9 } number]
        && name.Equals(series, StringComparison.OrdinalIgnoreCase)
        && (inLiaison ? MemberState.InLiaison(code) : MemberState.FromCode(code)) is { } state
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y >= 1000
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0
            ? (state, y, n)
            : null;

    /// <summary>A number that runs on over the years: <c>CP-AT-1</c>.</summary>
    public static string Running(string series, MemberState state, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{series}-{state.Code}-{number}");

    /// <summary>Reads a number that runs on over the years, in any case, GR for EL included; null when it is none of this series.</summary>
    public static (MemberState State, int Number)? ReadRunning(string series, string? text) =>
        (text ?? "").Trim().Split('-') is [var name, var code, { Length: >= 1 and <= 9 } number]
        && name.Equals(series, StringComparison.OrdinalIgnoreCase)
        && MemberState.FromCode(code) is { } state
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0
            ? (state, n)
            : null;

    /// <summary>Throws unless it is a number that the hub could give.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public static void Check(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
    }
}
