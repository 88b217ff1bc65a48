using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Audit;

namespace MimFunctions.Features.ContactPoints;

/// <summary>What leaves a trace of its own beside the gate's: a reading with its reason (DP-11), a check with its outcome. Numbers only, never content.</summary>
internal sealed class ReadingTrace(IAuditTrail audit, TimeProvider clock)
{
    /// <summary>Records it, in the chain of the state that did it.</summary>
    /// <param name="principal">Who.</param>
    /// <param name="state">For which state.</param>
    /// <param name="action">What.</param>
    /// <param name="subject">The number of what it was done to.</param>
    /// <param name="reason">Why, or with what outcome.</param>
    /// <param name="ct">Ends it.</param>
    public Task Record(Principal principal, Authority state, string action, string subject, string reason, CancellationToken ct) =>
        audit.Record(new AuditEntry(clock.GetUtcNow(), principal.Id, state.Code, string.Join(' ', principal.Grants), action, subject, Allowed: true, reason), ct);
}
