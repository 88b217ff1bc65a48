using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.References;

/// <summary>The number of an entry of the directory of document 6146/24, <c>CP-AT-7</c>; it runs on over the years.</summary>
public sealed record ContactPointNumber : IWritten<ContactPointNumber>
{
    static string IWritten<ContactPointNumber>.Wanted => "a number such as CP-AT-7";

    static ContactPointNumber? IWritten<ContactPointNumber>.Read(string? text) => Parse(text);

    /// <summary>The series of numbers.</summary>
    public const string Series = "CP";

    /// <param name="state">The state whose authority it is.</param>
    /// <param name="number">Running number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public ContactPointNumber(MemberState state, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (State, Number) = (state, number);
    }

    /// <summary>The state whose authority it is.</summary>
    public MemberState State { get; }

    /// <summary>Running number, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads a number in any case, GR for EL included; null when it is none.</summary>
    public static ContactPointNumber? Parse(string? text) => Numbering.ReadRunning(Series, text) is var (state, number) ? new ContactPointNumber(state, number) : null;

    /// <inheritdoc/>
    public override string ToString() => Numbering.Running(Series, State, Number);
}
