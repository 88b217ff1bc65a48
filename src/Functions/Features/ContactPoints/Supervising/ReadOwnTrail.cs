using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.ContactPoints.Supervising;

/// <summary>
/// <c>GET /api/contact-points/trail</c>: what was done in the own state's name in this network, for its data protection officer (DP-12): who opened what for
/// which reason, who checked and what came out. The rest of the trail is the auditor's.
/// </summary>
internal sealed class ReadOwnTrail : IApiEndpoint
{
    private static readonly string[] Own = ["open contact point", "check exchange"];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/contact-points/trail", Read).Produces<IReadOnlyList<TrailLine>>().Needs(Permission.ReadOwnTrail);

    private static Task<IResult> Read(string? state, Caller caller, IDocumentStore documents, CancellationToken ct) =>
        caller.For(Permission.ReadOwnTrail, state, async party => NetworkFrame.Json(
            await documents.Stretch(party.Code, new AuditPeriod(null, null), 0, ct).Select(record => record.Entry)
                .Where(entry => Own.Contains(entry.Action) || entry.Action.Contains("/contact-points", StringComparison.Ordinal))
                .Select(entry => new TrailLine(entry.At, entry.Who, entry.Action, entry.Subject, entry.Allowed, entry.Reason)).ToListAsync(ct)), ct);

    /// <param name="At">When (UTC).</param>
    /// <param name="Who">The opaque id of the person.</param>
    /// <param name="Action">What was done.</param>
    /// <param name="Subject">The number of what it was done to.</param>
    /// <param name="Allowed">False when it was refused.</param>
    /// <param name="Reason">The reason given, the outcome, or why it was refused.</param>
    private sealed record TrailLine(DateTimeOffset At, string Who, string Action, string? Subject, bool Allowed, string? Reason);
}
