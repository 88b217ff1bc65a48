namespace MimFunctions.Domain.Requests;

/// <summary>Someone of a state asked opened the request on the hub: as long as no mailbox is known to have it, that starts the month (F-23).</summary>
public static class RecordReading
{
    /// <summary>What becomes of the request; nothing, when the month has begun or the state has ended its part.</summary>
    /// <param name="act">Who, when, which state.</param>
    public static RequestDecision Decide(RequestAct act) => act.WhenAsked(standing => Starts(standing)
        ? act.Quietly(new RequestEvent.Read(act.Now, act.Addressee, act.By))
        : new RequestDecision.Unchanged());

    /// <summary>Whether opening the request would start the month.</summary>
    public static bool Starts(Standing standing) => standing.Began is null && !standing.Is.HasEnded;
}
