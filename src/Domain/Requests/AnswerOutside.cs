using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Text;
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

public abstract partial record AddresseeState
{
    /// <summary>Answered directly (MIM-12). Ended.</summary>
    /// <param name="At">When it was said (UTC).</param>
    /// <param name="How">In words; may be empty.</param>
    public sealed record AnsweredOutside(DateTimeOffset At, string How) : Ended
    {
        internal override Sentence Says(Standing standing) =>
            $"Answered outside the network, as was said on {StandingWords.Day(standing, At)}{StandingWords.Lateness(standing, At)}{StandingWords.Quoted(": ", How)}";

        internal override Sentence Over(Authority state, RequestReference request) => $"{state} has already ended its part of {request}: it was answered outside the network.";
    }
}

public sealed partial record RequestLetter
{
    /// <summary>To the asker: the state answered directly (MIM-12), or declined.</summary>
    public static RequestLetter Ended { get; } = new("ended", "request.ended");
}

public sealed partial record FormReply
{
    /// <summary>The information was given directly (MIM-12).</summary>
    public static FormReply AnsweredDirectly { get; } = new("answeredDirectly", (act, fields, _) => AnswerOutside.Decide(act, fields.Text(RequestFields.Explanation)));
}
