using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Summaries.Issuing;

/// <summary>
/// <c>GET /api/summaries/{reference}/issue</c>: the page that asks before a draft is made final (W-22): what it says, who gets it, what is
/// missing, and every place that may name a person (F-15).
/// </summary>
internal sealed class ShowIssue : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/summaries/{reference}/issue", Get)
        .Produces(StatusCodes.Status200OK, contentType: "text/html")
        .Needs(Permission.CompleteSummaries);

    private static Task<IResult> Get(
        string reference, HttpContext context, Caller caller, ChangeSummary change, SummaryIssuing issuing, TimeProvider clock, CancellationToken ct) => change.Find(
        reference,
        summary => ChangeSummary.AsCompleting(summary.Name, caller, async _ => summary.Draft is { } draft
            ? IssuePage.Write(draft, (await issuing.Completed(summary, draft, ct)).With(context).Document, clock.GetUtcNow())
            : SummaryProblems.NoVersion(summary.Name, "draft"), ct),
        ct);
}
