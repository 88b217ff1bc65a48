using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.References;

/// <summary>The number of a situation, <c>SIT-2026-0001</c>: per year, increasing and unique, with gaps allowed.</summary>
public sealed record SituationReference : IWritten<SituationReference>
{
    /// <summary>How every number begins.</summary>
    public const string Series = "SIT";

    static string IWritten<SituationReference>.Wanted => "a reference such as SIT-2026-0001";

    static SituationReference? IWritten<SituationReference>.Read(string? text) => Parse(text);

    /// <param name="year">Year of opening or proposing, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public SituationReference(int year, int number) => (Year, Number) = YearlyNumber.Checked(year, number);

    /// <summary>Year of opening or proposing.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads <c>SIT-2026-0001</c> in any case; null when it is no reference of a situation.</summary>
    public static SituationReference? Parse(string? text) =>
        YearlyNumber.Read(Series, text) is var (year, number) ? new SituationReference(year, number) : null;

    /// <inheritdoc/>
    public override string ToString() => YearlyNumber.Write(Series, Year, Number);
}
