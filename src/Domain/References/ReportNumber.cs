using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.References;

/// <summary>The number of a report on the situation in a host country, <c>ILO-AT-2026-0007</c>.</summary>
public sealed record ReportNumber : IWritten<ReportNumber>
{
    static string IWritten<ReportNumber>.Wanted => "a number such as ILO-AT-2026-0007";

    static ReportNumber? IWritten<ReportNumber>.Read(string? text) => Parse(text);

    /// <summary>The series of numbers.</summary>
    public const string Series = "ILO";

    /// <param name="state">The state that handed it in.</param>
    /// <param name="year">Year of receipt, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public ReportNumber(MemberState state, int year, int number)
    {
        Numbering.Check(year, number);
        (State, Year, Number) = (state, year, number);
    }

    /// <summary>The state that handed it in.</summary>
    public MemberState State { get; }

    /// <summary>Year of receipt.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads a number in any case, GR for EL included; null when it is none.</summary>
    public static ReportNumber? Parse(string? text) =>
        Numbering.Read(Series, text, inLiaison: true) is var (state, year, number) ? new ReportNumber(state, year, number) : null;

    /// <inheritdoc/>
    public override string ToString() => Numbering.Text(Series, State, Year, Number);
}
