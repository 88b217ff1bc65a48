using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>A state does not answer, and says on what ground. It may still answer later.</summary>
public static class Decline
{
    /// <summary>What becomes of the request.</summary>
    /// <param name="act">Who, when, which state.</param>
    /// <param name="ground">Why.</param>
    /// <param name="why">In words; needed when the ground is <see cref="DeclineGround.Other"/>.</param>
    public static RequestDecision Decide(RequestAct act, DeclineGround ground, string? why) => act.WhileOpen(
        _ => Faulty(ground, why)
            ?? act.TellAsker(new RequestEvent.Declined(act.Now, act.Addressee, act.By, ground, Said(why)), RequestLetter.Ended),
        ended => ended is AddresseeState.Declined declined && declined.Ground == ground && declined.Why == Said(why));

    private static string Said(string? why) => why?.Trim() ?? "";

    private static RequestDecision? Faulty(DeclineGround ground, string? why) =>
        ground == DeclineGround.Other ? RequestAct.Faulty(why, "explanation", $"There is no reason.", $"Write the reason.") : RequestAct.TooLong(why, "explanation");
}

public abstract partial record RequestEvent
{
    /// <summary>The state does not answer.</summary>
    /// <remarks><c>Ground</c>: why. <c>Why</c>: in words.</remarks>
    public sealed record Declined(DateTimeOffset At, MemberState Addressee, string By, DeclineGround Ground, string Why) : RequestEvent(At, Addressee, By)
    {
        internal override bool IsReaction => true;

        internal override int Room => RequestRoom.Size(Why);

        internal override Standing After(Standing before) => before.InWork(new AddresseeState.Declined(At, Ground, Why));
    }
}

public abstract partial record AddresseeState
{
    /// <summary>Not answered, with a ground. Ended.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Ground">Why.</param>
    /// <param name="Why">In words.</param>
    public sealed record Declined(DateTimeOffset At, DeclineGround Ground, string Why) : Ended
    {
        internal override Sentence Says(Standing standing) => $"Declined on {StandingWords.Day(standing, At)}: {StandingWords.Worded(Ground)}{StandingWords.Quoted(". ", Why)}";

        internal override Sentence Over(Authority state, RequestReference request) => $"{state} has already ended its part of {request}: it was declined.";
    }
}

public sealed partial record FormReply
{
    /// <summary>It does not answer.</summary>
    public static FormReply Decline { get; } = new("decline", (act, fields, _) =>
        fields.Text(RequestFields.Ground) is { } ground ? Requests.Decline.Decide(act, Text.Code.Parse<DeclineGround>(ground), fields.Text(RequestFields.Explanation)) : null);
}

/// <summary>Why a state does not answer. The Decision knows no list; these are ours, to be said in one click.</summary>
public enum DeclineGround
{
    /// <summary>The state has no such information.</summary>
    NoInformation,

    /// <summary>Confidentiality or data protection forbids it (MIM-6).</summary>
    Confidential,

    /// <summary>National law does not permit it.</summary>
    NotPermitted,

    /// <summary>The question is not about asylum or immigration (MIM-1).</summary>
    OutsideField,

    /// <summary>Another reason, said in words.</summary>
    Other,
}
