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
