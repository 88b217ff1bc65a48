using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>The information was given directly between the states, outside the network (MIM-12); either of them may say so.</summary>
public static class AnswerOutside
{
    /// <summary>What becomes of the request when the state asked says so: the asker is told.</summary>
    /// <param name="act">Who, when, which state.</param>
    /// <param name="how">In words; may be empty.</param>
    public static RequestDecision Decide(RequestAct act, string? how) =>
        Decide(act, how, said => act.TellAsker(said, RequestLetter.Ended));

    /// <summary>
    /// What becomes of the request when the asker says so: nobody is reminded any more, and no mail is needed to tell a state what it did.
    /// </summary>
    /// <inheritdoc cref="Decide(RequestAct, string?)"/>
    public static RequestDecision ByAsker(RequestAct act, string? how) => Decide(act, how, act.Quietly);

    private static RequestDecision Decide(RequestAct act, string? how, Func<RequestEvent, RequestDecision> record)
    {
        var said = how?.Trim() ?? "";
        return act.WhileOpen(
            _ => RequestAct.TooLong(said, "explanation")
                ?? record(new RequestEvent.AnsweredOutside(act.Now, act.Addressee, act.By, said)),
            ended => ended is AddresseeState.AnsweredOutside outside && outside.How == said);
    }
}

public abstract partial record RequestEvent
{
    /// <summary>Answered directly between the states, outside the network (MIM-12).</summary>
    /// <remarks><c>How</c>: in words, e.g. "by telephone on 3 March"; may be empty.</remarks>
    public sealed record AnsweredOutside(DateTimeOffset At, MemberState Addressee, string By, string How) : RequestEvent(At, Addressee, By)
    {
        internal override bool IsReaction => true;

        internal override int Room => RequestRoom.Size(How);

        internal override Standing After(Standing before) => before.InWork(new AddresseeState.AnsweredOutside(At, How));
    }
}
