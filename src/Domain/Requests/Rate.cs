using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>The asker says whether it was content with an answer: two of the five indicators (docs/rules.md, "What the service is measured by"). A later rating replaces it.</summary>
public static class Rate
{
    /// <summary>What becomes of the request.</summary>
    /// <param name="act">Who, when, which state.</param>
    /// <param name="inTime">Content with the timeliness.</param>
    /// <param name="effort">Content with the effort.</param>
    public static RequestDecision Decide(RequestAct act, bool inTime, bool effort) => act.WhenAsked(standing => standing switch
    {
        { Is: not (AddresseeState.Answered or AddresseeState.AnsweredOutside or AddresseeState.Declined) } => RequestAct.Refuse(
            RequestRules.NothingToRate, null, $"There is no reply of {act.Addressee} yet.", $"Rate it when it has come."),
        { Rating: { } rated } when rated.InTime == inTime && rated.Effort == effort => new RequestDecision.Unchanged(),
        _ => act.Quietly(new RequestEvent.Rated(act.Now, act.Addressee, act.By, inTime, effort)),
    });
}

public abstract partial record RequestEvent
{
    /// <summary>The asker's view of the answer (docs/rules.md, "What the service is measured by").</summary>
    /// <remarks><c>InTime</c>: content with the timeliness. <c>Effort</c>: content with the effort.</remarks>
    public sealed record Rated(DateTimeOffset At, MemberState Addressee, string By, bool InTime, bool Effort) : RequestEvent(At, Addressee, By)
    {
        internal override Standing After(Standing before) => before with { Rating = this };
    }
}
