using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.References;

/// <summary>The number of a meeting, <c>MTG-2026-0001</c>: per year, increasing and unique, with gaps allowed.</summary>
public sealed record MeetingReference : IWritten<MeetingReference>
{
    /// <summary>How every number begins.</summary>
    public const string Series = "MTG";

    static string IWritten<MeetingReference>.Wanted => "a reference such as MTG-2026-0001";

    static MeetingReference? IWritten<MeetingReference>.Read(string? text) => Parse(text);

    /// <param name="year">Year of convening, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public MeetingReference(int year, int number) => (Year, Number) = YearlyNumber.Checked(year, number);

    /// <summary>Year of convening.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads <c>MTG-2026-0001</c> in any case; null when it is no reference of a meeting.</summary>
    public static MeetingReference? Parse(string? text) =>
        YearlyNumber.Read(Series, text) is var (year, number) ? new MeetingReference(year, number) : null;

    /// <inheritdoc/>
    public override string ToString() => YearlyNumber.Write(Series, Year, Number);
}
