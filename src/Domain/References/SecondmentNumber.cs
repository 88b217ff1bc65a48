using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.References;

/// <summary>The number of a secondment (ILOA-4), <c>SEC-AT-2026-0007</c>.</summary>
public sealed record SecondmentNumber : IWritten<SecondmentNumber>
{
    static string IWritten<SecondmentNumber>.Wanted => "a number such as SEC-AT-2026-0007";

    static SecondmentNumber? IWritten<SecondmentNumber>.Read(string? text) => Parse(text);

    /// <summary>The series of numbers.</summary>
    public const string Series = "SEC";

    /// <param name="state">The state that seconds.</param>
    /// <param name="year">Year of the first notice, in the legal time of Brussels.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits, or the number is below 1.</exception>
    public SecondmentNumber(MemberState state, int year, int number)
    {
        Numbering.Check(year, number);
        (State, Year, Number) = (state, year, number);
    }

    /// <summary>The state that seconds.</summary>
    public MemberState State { get; }

    /// <summary>Year of the first notice.</summary>
    public int Year { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads a number in any case, GR for EL included; null when it is none.</summary>
    public static SecondmentNumber? Parse(string? text) =>
        Numbering.Read(Series, text, inLiaison: true) is var (state, year, number) ? new SecondmentNumber(state, year, number) : null;

    /// <inheritdoc/>
    public override string ToString() => Numbering.Text(Series, State, Year, Number);
}
