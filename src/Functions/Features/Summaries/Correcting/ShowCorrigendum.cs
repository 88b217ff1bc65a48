using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Summaries.Correcting;

/// <summary><c>GET /api/summaries/{reference}/corrigendum</c>: the page on which a version that was issued wrongly is called back (W-22): which, why, and who will hear of it.</summary>
internal sealed class ShowCorrigendum : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/summaries/{reference}/corrigendum", Get)
        .Produces(StatusCodes.Status200OK, contentType: "text/html")
        .Needs(Permission.CompleteSummaries);

    private static Task<IResult> Get(string reference, HttpContext context, Caller caller, ChangeSummary change, CancellationToken ct) => change.Find(
        reference,
        summary => ChangeSummary.AsCompleting(summary.Name, caller, _ => Task.FromResult(summary.Versions.Count == 0
            ? SummaryProblems.NoVersion(summary.Name, "that is final")
            : ComponentPage.Of<CorrigendumPage>(Say($"Call back: {summary.Name.Worded}"), "completing", (nameof(CorrigendumPage.Of), summary))), ct),
        ct);
}
