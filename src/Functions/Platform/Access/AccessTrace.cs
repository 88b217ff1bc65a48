using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Audit;

namespace MimFunctions.Platform.Access;

/// <summary>A decision as the audit trail keeps it.</summary>
internal static class AccessTrace
{
    /// <summary>Longest subject kept: a reference is far shorter, and what a stranger writes in a route must not fill the trail.</summary>
    private const int LongestSubject = 64;

    /// <summary>The entry for a decision on this request.</summary>
    /// <param name="context">The request, routed.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="principal">Who is signed in, or null.</param>
    /// <param name="actingFor">For whom it would be done; the chain of this party takes the entry. Null for the first party of the principal, else the hub.</param>
    /// <param name="allowed">The decision.</param>
    /// <param name="reason">Why not, or null.</param>
    public static AuditEntry Of(
        HttpContext context, DateTimeOffset at, Principal principal, Authority? actingFor, bool allowed, string? reason) => new(
        at,
        principal.Id,
        (actingFor ?? principal.Grants.Select(grant => grant.ActsFor).OfType<Authority>().FirstOrDefault())?.Code ?? AuditEntry.Hub,
        string.Join(' ', principal.Grants),
        Action(context),
        Subject(context.GetRouteValue("reference") as string),
        allowed,
        reason);

    /// <summary>What is asked for, without what is asked about: <c>GET /api/requests/{reference}</c>.</summary>
    public static string Action(HttpContext context) =>
        $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText}";

    private static string? Subject(string? reference) => reference?.Length > LongestSubject ? reference[..LongestSubject] : reference;
}
