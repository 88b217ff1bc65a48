using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>Who reads communications.</summary>
internal static class Readers
{
    /// <summary>The circle in which the caller reads a communication of this state today (F-1).</summary>
    public static Circle CircleOf(this Caller caller, MemberState from, TimeProvider clock) =>
        Circles.Of(caller.Principal, from, LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission));
}
