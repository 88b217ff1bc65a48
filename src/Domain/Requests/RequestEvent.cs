using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// Something that happened between the asker and one of the states asked. The events are the truth; where a state stands, what is due and
/// every indicator follow from them.
/// </summary>
/// <param name="At">When (UTC).</param>
/// <param name="Addressee">The state asked.</param>
/// <param name="By">
/// Who: the opaque id of a signed-in person, <c>form:</c> and a digest, <c>link:</c> and the id of a reply link, or <c>hub</c>. Never a name.
/// </param>
public abstract record RequestEvent(DateTimeOffset At, MemberState Addressee, string By)
{
    /// <summary>The request reached at least one mailbox of the state.</summary>
    public sealed record Delivered(DateTimeOffset At, MemberState Addressee, string By) : RequestEvent(At, Addressee, By);

    /// <summary>Someone of the state opened the request on the hub before any mailbox was known to have it (F-23).</summary>
    public sealed record Read(DateTimeOffset At, MemberState Addressee, string By) : RequestEvent(At, Addressee, By);

    /// <summary>The legal date was found anew. What was told before stays, in the request and in the events before this one (F-7, F-23).</summary>
    /// <remarks>
    /// <c>Deadline</c>: as found now, with its explanation. <c>From</c>: the moment from which the month runs. <c>Cause</c>: why. <c>Was</c>: the legal day before.
    /// </remarks>
    public sealed record DeadlineFound(
        DateTimeOffset At, MemberState Addressee, string By, Deadline Deadline, DateTimeOffset From, DeadlineCause Cause, DateOnly Was) : RequestEvent(At, Addressee, By)
    {
        /// <summary>Whether another day is due than before.</summary>
        public bool Moved => Deadline.Due != Was;
    }

    /// <summary>No mailbox of the state could be reached; a deputy, if any, is tried.</summary>
    /// <remarks><c>DeputyTried</c>: whether there is a deputy to try.</remarks>
    public sealed record Unreached(DateTimeOffset At, MemberState Addressee, string By, bool DeputyTried) : RequestEvent(At, Addressee, By);

    /// <summary>The state says that it has the request and works on it.</summary>
    public sealed record Acknowledged(DateTimeOffset At, MemberState Addressee, string By) : RequestEvent(At, Addressee, By);

    /// <summary>The state asks to answer on another day.</summary>
    /// <remarks><c>Date</c>: the day, in the state's legal time. <c>Why</c>: its reason.</remarks>
    public sealed record DateProposed(DateTimeOffset At, MemberState Addressee, string By, DateOnly Date, string Why) : RequestEvent(At, Addressee, By);

    /// <summary>The asker accepts the proposed day: it is due then, no holiday rolls it over, because it was agreed (TL-9).</summary>
    /// <remarks><c>Date</c>: the day agreed.</remarks>
    public sealed record DateAgreed(DateTimeOffset At, MemberState Addressee, string By, DateOnly Date) : RequestEvent(At, Addressee, By);

    /// <summary>The asker keeps to the date as it is.</summary>
    /// <remarks><c>Date</c>: the day that was proposed.</remarks>
    public sealed record DateRejected(DateTimeOffset At, MemberState Addressee, string By, DateOnly Date) : RequestEvent(At, Addressee, By);

    /// <summary>The contact point passed the request to the right authority of its state; the clock goes on.</summary>
    /// <remarks><c>To</c>: the authority.</remarks>
    public sealed record Forwarded(DateTimeOffset At, MemberState Addressee, string By, string To) : RequestEvent(At, Addressee, By);

    /// <summary>An answer through the network; a second one adds to the first.</summary>
    /// <remarks><c>Answer</c>: the answer.</remarks>
    public sealed record Answered(DateTimeOffset At, MemberState Addressee, string By, Answer Answer) : RequestEvent(At, Addressee, By);

    /// <summary>A file that an answer names came after it.</summary>
    /// <remarks><c>By</c>: as of the answer that names it. <c>Name</c>: the file's name. <c>Digest</c>: SHA-256 of its bytes, lower-case hex.</remarks>
    public sealed record FileCame(DateTimeOffset At, MemberState Addressee, string By, string Name, string Digest) : RequestEvent(At, Addressee, By);

    /// <summary>Answered directly between the states, outside the network (MIM-12).</summary>
    /// <remarks><c>How</c>: in words, e.g. "by telephone on 3 March"; may be empty.</remarks>
    public sealed record AnsweredOutside(DateTimeOffset At, MemberState Addressee, string By, string How) : RequestEvent(At, Addressee, By);

    /// <summary>The state does not answer.</summary>
    /// <remarks><c>Ground</c>: why. <c>Why</c>: in words.</remarks>
    public sealed record Declined(DateTimeOffset At, MemberState Addressee, string By, DeclineGround Ground, string Why) : RequestEvent(At, Addressee, By);

    /// <summary>The asker no longer needs the answer.</summary>
    /// <remarks><c>Why</c>: in words.</remarks>
    public sealed record Withdrawn(DateTimeOffset At, MemberState Addressee, string By, string Why) : RequestEvent(At, Addressee, By);

    /// <summary>A deadline notice was decided: once for each state, due day and kind.</summary>
    /// <remarks><c>Notice</c>: which.</remarks>
    public sealed record Noticed(DateTimeOffset At, MemberState Addressee, string By, DeadlineNotice Notice) : RequestEvent(At, Addressee, By);

    /// <summary>The asker's view of the answer (docs/rules.md, "What the service is measured by").</summary>
    /// <remarks><c>InTime</c>: content with the timeliness. <c>Effort</c>: content with the effort.</remarks>
    public sealed record Rated(DateTimeOffset At, MemberState Addressee, string By, bool InTime, bool Effort) : RequestEvent(At, Addressee, By);
}
