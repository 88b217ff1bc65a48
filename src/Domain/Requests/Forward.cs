using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>The contact point passed the request to the authority of its state that knows; the clock goes on and the asker is told who has it.</summary>
public static class Forward
{
    /// <summary>Id of the field that names the authority: in forms, on pages and in calls.</summary>
    public const string To = "forwardedTo";

    /// <summary>What becomes of the request.</summary>
    /// <param name="act">Who, when, which state.</param>
    /// <param name="to">The authority, in words; no person.</param>
    public static RequestDecision Decide(RequestAct act, string? to) => act.WhileOpen(standing =>
        RequestAct.Faulty(to, To, $"There is no name of the authority.", $"Write the name of the authority.")
        ?? (standing.Is is AddresseeState.Forwarded { To: var now } && now == to!.Trim()
            ? new RequestDecision.Unchanged()
            : act.TellAsker(
                new RequestEvent.Forwarded(act.Now, act.Addressee, act.By, to!.Trim()), RequestLetter.Forwarded, Times(act))));

    private static string Times(RequestAct act) =>
        $"{act.Request.Events.Count(e => e is RequestEvent.Forwarded && e.Addressee == act.Addressee) + 1}";
}

public abstract partial record RequestEvent
{
    /// <summary>The contact point passed the request to the right authority of its state; the clock goes on.</summary>
    /// <remarks><c>To</c>: the authority.</remarks>
    public sealed record Forwarded(DateTimeOffset At, MemberState Addressee, string By, string To) : RequestEvent(At, Addressee, By)
    {
        internal override bool IsReaction => true;

        internal override int Room => RequestRoom.Size(To);

        internal override Standing After(Standing before) => before.InWork(new AddresseeState.Forwarded(At, To));
    }
}

public abstract partial record AddresseeState
{
    /// <summary>Another authority of the state works on it.</summary>
    /// <param name="At">Since when (UTC).</param>
    /// <param name="To">Which.</param>
    public sealed record Forwarded(DateTimeOffset At, string To) : AddresseeState
    {
        /// <inheritdoc/>
        public override bool IsInWork => true;

        /// <inheritdoc/>
        public override Sentence? KnownOf(Term state) => $"The request is with {To.Trim()}.";

        internal override Sentence Says(Standing standing) => $"Forwarded on {StandingWords.Day(standing, At)} to {To}.";
    }
}

public sealed partial record RequestLetter
{
    /// <summary>To the asker: an authority of the state now works on it.</summary>
    public static RequestLetter Forwarded { get; } = new("forwarded", "request.forwarded");
}

public sealed partial record FormReply
{
    /// <summary>Another authority of the state now has the request.</summary>
    public static FormReply Forwarded { get; } = new("forwarded", (act, fields, _) => Forward.Decide(act, fields.Text(Forward.To)));
}
