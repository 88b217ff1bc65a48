using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.References;

/// <summary>
/// The number of a query to all, <c>QRY-AT-2026-0007</c> or <c>QRY-COM-2026-0001</c>: per asker and year, increasing and unique, with gaps allowed.
/// </summary>
public sealed partial record QueryReference : IWritten<QueryReference>
{
    /// <summary>How every number begins.</summary>
    public const string Series = "QRY";

    static string IWritten<QueryReference>.Wanted => "a reference such as QRY-AT-2026-0007";

    static QueryReference? IWritten<QueryReference>.Read(string? text) => Parse(text);

    /// <param name="asker">A Member State or the Commission.</param>
    /// <param name="year">Year of asking, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentException">The asker is another institution.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public QueryReference(Authority asker, int year, int number)
    {
        if (!RequestReference.MayAsk(asker))
            throw new ArgumentException("Only a Member State or the Commission asks.", nameof(asker));
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (Asker, Year, Number) = (asker, year, number);
    }

    /// <summary>Who asks.</summary>
    public Authority Asker { get; }

    /// <summary>Year of asking.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads <c>QRY-AT-2026-0007</c> in any case, GR for EL included; null when it is no reference.</summary>
    public static QueryReference? Parse(string? text)
    {
        var match = Pattern().Match(WrittenText.Exact(text ?? ""));
        return match.Success
            && Authority.FromCode(match.Groups[1].Value) is { } asker && RequestReference.MayAsk(asker)
            && int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number
            ? new QueryReference(asker, int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture), number)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}-{Asker.Code}-{Year}-{Number:0000}");

    [GeneratedRegex(@"^\s*QRY-([A-Z]{2,3})-([1-9][0-9]{3})-([0-9]{4,9})\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
