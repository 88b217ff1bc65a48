using MimFunctions.Domain.Text;
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

public abstract partial record AddresseeState
{
    /// <summary>The state works on it.</summary>
    /// <param name="At">Since when (UTC).</param>
    public sealed record Acknowledged(DateTimeOffset At) : AddresseeState
    {
        /// <inheritdoc/>
        public override bool IsInWork => true;

        /// <inheritdoc/>
        public override Sentence? KnownOf(Term state) => $"{state} has said that it works on it.";

        internal override Sentence Says(Standing standing) => $"Works on it since {StandingWords.Day(standing, At)}.";
    }
}

public sealed partial record FormReply
{
    /// <summary>It works on it.</summary>
    public static FormReply Acknowledged { get; } = new("acknowledged", (act, _, _) => Acknowledge.Decide(act));
}
