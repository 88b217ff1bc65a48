using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Audit;

namespace MimFunctions.Platform.Access;

/// <summary>
/// Lets a request through to its endpoint, or answers it. Every decision about someone known is recorded before the endpoint runs. A stranger
/// reads and changes nothing, so only the log tells of him: whoever can reach the address must not be able to fill a trail that is kept for ever.
/// </summary>
internal sealed class Gate(ISignIn signIn, IAuditTrail audit, TimeProvider time, ILogger<Gate> log)
{
    /// <summary>The gate as middleware, behind routing.</summary>
    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        var answer = context.GetEndpoint() switch
        {
            RouteEndpoint endpoint when endpoint.Metadata.GetMetadata<AccessNeed>() is AccessNeed.Holding need => await Stop(context, need),
            RouteEndpoint endpoint when endpoint.Metadata.GetMetadata<AccessNeed>() is null => throw new UnguardedEndpointException([$"{endpoint}"]),

            // Open to anyone; or the router's own, which says that the method or the media type is none that is taken.
            _ => null,
        };
        await (answer?.ExecuteAsync(context) ?? next(context));
    }

    /// <summary>Decides and records whether who is signed in may do this for this party.</summary>
    /// <returns>Null when allowed, else the 403.</returns>
    public async Task<IResult?> Check(
        HttpContext context, Attempt.Known known, Permission permission, Authority? actingFor, CancellationToken ct)
    {
        var reason = !AccessRules.Allows(known.Principal, permission, actingFor) ? Refusals.Needed(permission, actingFor)
            : AccessRules.NeedsSecondFactor(permission) && !known.Principal.HasSecondFactor ? Refusals.OneFactor
            : null;
        var allowed = reason is null;
        await audit.Record(AccessTrace.Of(context, time.GetUtcNow(), known.Principal, actingFor, allowed, reason?.ToString()), ct);
        return allowed ? null : Refusals.NotAllowed(reason!, known);
    }

    private async Task<IResult?> Stop(HttpContext context, AccessNeed.Holding need)
    {
        var attempt = await signIn.Read(context);
        if (attempt is Attempt.Known known)
        {
            context.Features.Set(new Caller(known, this, context));
            return NamesNoParty(context, need) is { } wrong
                ? wrong
                : await Check(context, known, need.Permission, Party(context, need), context.RequestAborted);
        }

        var reason = (attempt as Attempt.Refused)?.Reason ?? (attempt as Attempt.Undecided)?.Reason;
        log.LogWarning("{Action}: {Reason}", AccessTrace.Action(context), reason?.ToString() ?? "Nobody is signed in.");
        return attempt is Attempt.Undecided ? Refusals.CannotTell(context, reason!) : Refusals.NotSignedIn(context, signIn, reason);
    }

    private static Authority? Party(HttpContext context, AccessNeed.Holding need) =>
        need.ActingForRouteValue is { } name ? Authority.InLiaison(context.GetRouteValue(name) as string) : null;

    // Before the check: without a party it would ask whether the caller may do it for anyone at all.
    private static IResult? NamesNoParty(HttpContext context, AccessNeed.Holding need) =>
        need.ActingForRouteValue is { } name && Party(context, need) is null ? Refusals.NoParty(context.GetRouteValue(name) as string) : null;
}
