using System.Globalization;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.References;

/// <summary>The number of an arrangement between two states, <c>BA-AT-DE-1</c>: the codes in the order of the alphabet, whoever proposed it.</summary>
public sealed record BilateralNumber : IWritten<BilateralNumber>
{
    static string IWritten<BilateralNumber>.Wanted => "a number such as BA-AT-DE-1";

    static BilateralNumber? IWritten<BilateralNumber>.Read(string? text) => Parse(text);

    /// <summary>The series of numbers.</summary>
    public const string Series = "BA";

    /// <param name="one">One of the two states.</param>
    /// <param name="other">The other.</param>
    /// <param name="number">Running number of the two, from 1.</param>
    /// <exception cref="ArgumentException">It is the same state twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public BilateralNumber(MemberState one, MemberState other, int number)
    {
        if (one == other)
            throw new ArgumentException("An arrangement is between two states.", nameof(other));
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (First, Second) = string.CompareOrdinal(one.Code, other.Code) < 0 ? (one, other) : (other, one);
        Number = number;
    }

    /// <summary>The state whose code comes first.</summary>
    public MemberState First { get; }

    /// <summary>The other state.</summary>
    public MemberState Second { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Name of the pair, under which its arrangements are kept: <c>AT-DE</c>.</summary>
    public string Pair => $"{First.Code}-{Second.Code}";

    /// <summary>Whether this state is one of the two.</summary>
    public bool IsOf(MemberState state) => state == First || state == Second;

    /// <summary>Reads a number in any case, in either order of the states; null when it is none.</summary>
    public static BilateralNumber? Parse(string? text) =>
        (text ?? "").Trim().Split('-') is [var series, var one, var other, { Length: >= 1 and <= 9 } number]
        && series.Equals(Series, StringComparison.OrdinalIgnoreCase)
        && MemberState.FromCode(one) is { } first && MemberState.FromCode(other) is { } second && first != second
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0
            ? new BilateralNumber(first, second, n)
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}-{Pair}-{Number}");
}
