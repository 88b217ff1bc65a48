using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures;

/// <summary>Whether a communication came after its measure was made public (MIM-5): computed, not accused.</summary>
public static class Lateness
{
    /// <summary>
    /// True when the hub received it after the day on which the measure was made public, by the legal time of the notifying state. There is
    /// no grace period, and the same day is in time.
    /// </summary>
    public static bool IsLate(DateOnly madePublic, DateTimeOffset receivedAt, MemberState state) =>
        LegalTime.DayOf(receivedAt, state) > madePublic;
}
