using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.References;

/// <summary>The number of a check before an exchange (CP-8 to CP-17), <c>CK-AT-7</c>; it runs on over the years.</summary>
public sealed record CheckNumber : IWritten<CheckNumber>
{
    static string IWritten<CheckNumber>.Wanted => "a number such as CK-AT-7";

    static CheckNumber? IWritten<CheckNumber>.Read(string? text) => Parse(text);

    /// <summary>The series of numbers.</summary>
    public const string Series = "CK";

    /// <param name="state">The state that asked.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public CheckNumber(MemberState state, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (State, Number) = (state, number);
    }

    /// <summary>The state that asked.</summary>
    public MemberState State { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads a number in any case, GR for EL included; null when it is none.</summary>
    public static CheckNumber? Parse(string? text) => Numbering.ReadRunning(Series, text) is var (state, number) ? new CheckNumber(state, number) : null;

    /// <inheritdoc/>
    public override string ToString() => Numbering.Running(Series, State, Number);
}
