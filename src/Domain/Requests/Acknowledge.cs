using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>A state says that it has the request and works on it. The asker sees it where it looks; no mail for it.</summary>
public static class Acknowledge
{
    /// <summary>What becomes of the request.</summary>
    public static RequestDecision Decide(RequestAct act) => act.WhileOpen(standing =>
        standing.Is.IsInWork
            ? new RequestDecision.Unchanged()
            : act.Quietly(new RequestEvent.Acknowledged(act.Now, act.Addressee, act.By)));
}

public abstract partial record RequestEvent
{
    /// <summary>The state says that it has the request and works on it.</summary>
    public sealed record Acknowledged(DateTimeOffset At, MemberState Addressee, string By) : RequestEvent(At, Addressee, By)
    {
        internal override bool IsReaction => true;

        internal override Standing After(Standing before) => before.InWork(new AddresseeState.Acknowledged(At));
    }
}
