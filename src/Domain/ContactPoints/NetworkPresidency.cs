using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints;

/// <summary>Who runs the network: the state that holds the Presidency, in its semester and not beyond it.</summary>
public static class NetworkPresidency
{
    /// <summary>What stands against a state acting as Presidency on a day; null when nothing does. Where nobody knows who holds it, whoever has the role acts.</summary>
    public static Refusal? Check(MemberState state, DateOnly day) => Presidencies.Of(Semester.Of(day)) is { } holder && holder != state
        ? new("CP-20", null, $"{state} does not hold the Presidency in the {Semester.Of(day).Worded}.", $"Ask {holder}, which does.")
        : null;
}
