namespace MimFunctions.Domain.Requests;

/// <summary>A state says that it has the request and works on it. The asker sees it where it looks; no mail for it.</summary>
public static class Acknowledge
{
    /// <summary>What becomes of the request.</summary>
    public static RequestDecision Decide(RequestAct act) => act.WhileOpen(standing =>
        standing.Is is AddresseeState.Acknowledged or AddresseeState.Forwarded
            ? new RequestDecision.Unchanged()
            : act.Quietly(new RequestEvent.Acknowledged(act.Now, act.Addressee, act.By)));
}
