using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.References;

/// <summary>
/// The number of a communication, <c>MIM-AT-2026-0007</c>: per state and year, increasing and unique, with gaps allowed.
/// </summary>
public sealed partial record Reference : IWritten<Reference>
{
    static string IWritten<Reference>.Wanted => "a reference such as MIM-AT-2026-0007";

    static Reference? IWritten<Reference>.Read(string? text) => Parse(text);

    /// <param name="state">The notifying Member State.</param>
    /// <param name="year">Year of receipt, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public Reference(MemberState state, int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (State, Year, Number) = (state, year, number);
    }

    /// <summary>The notifying Member State.</summary>
    public MemberState State { get; }

    /// <summary>Year of receipt.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads <c>MIM-AT-2026-0007</c> in any case, GR for EL included; null when it is no reference.</summary>
    public static Reference? Parse(string? text)
    {
        var match = Pattern().Match(WrittenText.Exact(text ?? ""));
        return match.Success
            && MemberState.FromCode(match.Groups[1].Value) is { } state
            && int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number
            ? new Reference(state, int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture), number)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"MIM-{State.Code}-{Year}-{Number:0000}");

    [GeneratedRegex(@"^\s*MIM-([A-Z]{2})-([1-9][0-9]{3})-([0-9]{4,9})\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
