using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// Something that happened between the asker and one of the states asked. The events are the truth; where a state stands, what is due and
/// every indicator follow from them. What a party says stands beside the deed that says it (<see cref="Forward"/>); here are the events that nobody says.
/// </summary>
/// <param name="At">When (UTC).</param>
/// <param name="Addressee">The state asked.</param>
/// <param name="By">
/// Who: the opaque id of a signed-in person, <c>form:</c> and a digest, <c>link:</c> and the id of a reply link, or <c>hub</c>. Never a name.
/// </param>
public abstract partial record RequestEvent(DateTimeOffset At, MemberState Addressee, string By)
{
    /// <summary>The request reached at least one mailbox of the state.</summary>
    public sealed record Delivered(DateTimeOffset At, MemberState Addressee, string By) : RequestEvent(At, Addressee, By)
    {
        internal override Standing After(Standing before) => before.Reached(At) with { DeliveredAt = before.DeliveredAt ?? At };
    }

    /// <summary>Someone of the state opened the request on the hub before any mailbox was known to have it (F-23).</summary>
    public sealed record Read(DateTimeOffset At, MemberState Addressee, string By) : RequestEvent(At, Addressee, By)
    {
        internal override Standing After(Standing before) => before.Reached(At);
    }

    /// <summary>The legal date was found anew. What was told before stays, in the request and in the events before this one (F-7, F-23).</summary>
    /// <remarks>
    /// <c>Deadline</c>: as found now, with its explanation. <c>From</c>: the moment from which the month runs. <c>Cause</c>: why. <c>Was</c>: the legal day before.
    /// </remarks>
    public sealed record DeadlineFound(
        DateTimeOffset At, MemberState Addressee, string By, Deadline Deadline, DateTimeOffset From, DeadlineCause Cause, DateOnly Was) : RequestEvent(At, Addressee, By)
    {
        /// <summary>Whether another day is due than before.</summary>
        public bool Moved => Deadline.Due != Was;

        internal override int Room => RequestRoom.Frame + Deadline.Explanation.Sum(RequestRoom.Size);

        internal override Standing After(Standing before) => before with { Legal = Deadline, Due = before.Agreed ?? Deadline.Due, CountedFrom = From };
    }

    /// <summary>No mailbox of the state could be reached; a deputy, if any, is tried.</summary>
    /// <remarks><c>DeputyTried</c>: whether there is a deputy to try.</remarks>
    public sealed record Unreached(DateTimeOffset At, MemberState Addressee, string By, bool DeputyTried) : RequestEvent(At, Addressee, By)
    {
        internal override Standing After(Standing before) => before.Lost(this);
    }

    /// <summary>A deadline notice was decided: once for each state, due day and kind.</summary>
    /// <remarks><c>Notice</c>: which.</remarks>
    public sealed record Noticed(DateTimeOffset At, MemberState Addressee, string By, DeadlineNotice Notice) : RequestEvent(At, Addressee, By)
    {
        internal override Standing After(Standing before) => before with { Notices = [.. before.Notices, Notice] };
    }

    /// <summary>Whether the state asked reacts with it: who reacts has read the request (F-23) and has taken it up.</summary>
    internal virtual bool IsReaction => false;

    /// <summary>At least as many bytes as its texts take when it is stored (<see cref="RequestRoom"/>).</summary>
    internal virtual int Room => 0;

    /// <summary>Where the state stands after it. What says nothing new changes nothing.</summary>
    internal abstract Standing After(Standing before);
}
