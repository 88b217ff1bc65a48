using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>A state that is asked, as it stood when it was asked.</summary>
/// <param name="State">The state.</param>
/// <param name="Duty">Whether it must answer.</param>
/// <param name="Deadline">As told when asked: one month from the asking, in its own legal time and with its own holidays (MIM-10, TL-2, TL-10).</param>
public sealed record AskedState(MemberState State, Duty Duty, Deadline Deadline);

/// <summary>Whether a state must answer.</summary>
public enum Duty
{
    /// <summary>It communicated the measure, is bound, and so is whoever asks: it answers within one month (MIM-10, F-3).</summary>
    Obliged,

    /// <summary>There is no such duty (<see cref="Obligation"/>, MIM-14): the month is the date asked for.</summary>
    Voluntary,
}
