using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>Something that happened about a meeting after it was convened.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Party">For whom it was done.</param>
/// <param name="By">The opaque id of the person who did it. Never a name.</param>
public abstract record MeetingEvent(DateTimeOffset At, Authority Party, string By)
{
    /// <summary>The convenor changed something.</summary>
    /// <remarks><c>Plan</c>: all of it as it is from then on.</remarks>
    public sealed record Changed(DateTimeOffset At, Authority Party, string By, MeetingPlan Plan) : MeetingEvent(At, Party, By);

    /// <summary>The convenor called it off.</summary>
    /// <remarks><c>Why</c>: in words, or null.</remarks>
    public sealed record Cancelled(DateTimeOffset At, Authority Party, string By, string? Why) : MeetingEvent(At, Party, By);

    /// <summary>A party replied to the invitation.</summary>
    /// <remarks><c>Reply</c>: what it said.</remarks>
    public sealed record Replied(DateTimeOffset At, Authority Party, string By, MeetingReply Reply) : MeetingEvent(At, Party, By);

    /// <summary>The convenor gave minutes, or new ones; earlier versions are kept.</summary>
    /// <remarks><c>Minutes</c>: all of them as they are from then on.</remarks>
    public sealed record MinutesGiven(DateTimeOffset At, Authority Party, string By, Minutes Minutes) : MeetingEvent(At, Party, By);
}
