using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.References;

/// <summary>The number of a good practice (CT-19), <c>GP-AT-2026-0007</c>.</summary>
public sealed record PracticeNumber : IWritten<PracticeNumber>
{
    static string IWritten<PracticeNumber>.Wanted => "a number such as GP-AT-2026-0007";

    static PracticeNumber? IWritten<PracticeNumber>.Read(string? text) => Parse(text);

    /// <summary>The series of numbers.</summary>
    public const string Series = "GP";

    /// <param name="state">The state that shares it.</param>
    /// <param name="year">Year in which it was given, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public PracticeNumber(MemberState state, int year, int number)
    {
        Numbering.Check(year, number);
        (State, Year, Number) = (state, year, number);
    }

    /// <summary>The state that shares it.</summary>
    public MemberState State { get; }

    /// <summary>Year in which it was given.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads a number in any case, GR for EL included; null when it is none.</summary>
    public static PracticeNumber? Parse(string? text) =>
        Numbering.Read(Series, text) is var (state, year, number) ? new PracticeNumber(state, year, number) : null;

    /// <inheritdoc/>
    public override string ToString() => Numbering.Text(Series, State, Year, Number);
}
