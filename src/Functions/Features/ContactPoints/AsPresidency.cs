using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.ContactPoints;

/// <summary>What the Presidency does: in its own semester, and never with what is another state's (CP-2).</summary>
internal sealed class AsPresidency(TimeProvider clock)
{
    /// <summary>The same as a step of <see cref="PostedBody.ReadFor"/>.</summary>
    public Func<string?, Func<MemberState, Task<IResult>>, Task<IResult>> For(Caller caller, CancellationToken ct) => (state, then) => As(caller, state, then, ct);

    /// <summary>Goes on for the state that holds the Presidency today; 409 for any other, as it may be its turn another time.</summary>
    public Task<IResult> As(Caller caller, string? state, Func<MemberState, Task<IResult>> then, CancellationToken ct) =>
        caller.For(Permission.RunContactNetwork, state, party =>
            NetworkPresidency.Check(party.State!, LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission)) is { } why
                ? Task.FromResult(Problems.OfCase(why))
                : then(party.State!), ct);
}
