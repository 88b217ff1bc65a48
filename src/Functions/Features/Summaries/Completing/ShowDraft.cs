using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Summaries.Completing;

/// <summary><c>GET /api/summaries/{reference}/draft</c>: the page on which the Presidency or the Commission completes a draft.</summary>
internal sealed class ShowDraft : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/summaries/{reference}/draft", Get)
        .Produces(StatusCodes.Status200OK, contentType: "text/html")
        .Needs(Permission.CompleteSummaries);

    private static Task<IResult> Get(
        string reference, HttpContext context, Caller caller, ChangeSummary change, SummaryChapters chapters, CancellationToken ct) => change.Find(
        reference,
        summary => ChangeSummary.AsCompleting(summary.Name, caller, async _ => summary.Draft is { } draft
            ? SummaryDraftPage.Write(summary, draft, (await chapters.Read(summary.Name, draft.Drawn.Digest, ct)).With(context).Document)
            : SummaryProblems.NoVersion(summary.Name, "draft"), ct),
        ct);
}
