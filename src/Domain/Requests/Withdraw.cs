using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>The asker no longer needs the answers that have not come; those that came stay.</summary>
public static class Withdraw
{
    /// <summary>What becomes of the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="by">Who, as <see cref="RequestEvent.By"/>.</param>
    /// <param name="why">In words; told to the states that were asked.</param>
    /// <param name="now">Now (UTC).</param>
    public static RequestDecision Decide(InformationRequest request, string by, string? why, DateTimeOffset now)
    {
        var open = request.Standings.Where(s => !s.Is.HasEnded).Select(s => s.Addressee.State).ToArray();
        if (open.Length == 0)
            return request.Progress == RequestProgress.Withdrawn
                ? new RequestDecision.Unchanged()
                : RequestAct.Refuse(RequestRules.NothingToWithdraw, null, $"Every state asked has already ended its part.", $"Nothing to do.");
        return RequestAct.Faulty(why, "explanation", $"There is no reason.", $"Write the reason.") ?? RequestRoom.NoRoomForEach(open.Length, why!) ?? new RequestDecision.Changed(request.With(
            now,
            [.. open.Select(state => new RequestEvent.Withdrawn(now, state, by, why!.Trim()))],
            [.. open.Select(state => new RequestStep(RequestLetter.Withdrawn, state).To(request.Reference, Authority.Of(state)))]));
    }
}

public abstract partial record RequestEvent
{
    /// <summary>The asker no longer needs the answer.</summary>
    /// <remarks><c>Why</c>: in words.</remarks>
    public sealed record Withdrawn(DateTimeOffset At, MemberState Addressee, string By, string Why) : RequestEvent(At, Addressee, By)
    {
        internal override int Room => RequestRoom.Size(Why);

        internal override Standing After(Standing before) => before.InWork(new AddresseeState.Withdrawn(At, Why));
    }
}

public abstract partial record AddresseeState
{
    /// <summary>The asker no longer needs it. Ended.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Why">In words.</param>
    public sealed record Withdrawn(DateTimeOffset At, string Why) : Ended
    {
        internal override Sentence Says(Standing standing) => $"No longer asked since {StandingWords.Day(standing, At)}{StandingWords.Quoted(": ", Why)}";

        internal override Sentence Over(Authority state, RequestReference request) => $"{state} has already ended its part of {request}: it was withdrawn.";
    }
}

public sealed partial record RequestLetter
{
    /// <summary>To the state asked: the asker no longer needs the answer.</summary>
    public static RequestLetter Withdrawn { get; } = new("withdrawn", "request.withdrawn");
}
