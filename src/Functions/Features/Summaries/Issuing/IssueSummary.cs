using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Issuing;

/// <summary>
/// <c>POST /api/summaries/{reference}/issue</c>: the Presidency or the Commission makes the draft final, and it goes to the institutions (MIM-25,
/// ILOA-12). A form sent from the page of the draft is led to the final version.
/// </summary>
internal sealed class IssueSummary : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/summaries/{reference}/issue", Run)
        .Produces<SummaryView>()
        .Refuses(StatusCodes.Status409Conflict)
        .Needs(Permission.CompleteSummaries);

    private static async Task<IResult> Run(
        string reference, HttpRequest call, Caller caller, SummaryDesk desk, SummaryIssuing issuing, Settings settings, CancellationToken ct) =>
        !OwnOrigin.Sent(call, settings.PublicUrl)
            ? SummaryProblems.NotFromHere()
            : await desk.Find(
                reference,
                summary => SummaryDesk.AsCompleting(summary.Name, caller, async party =>
                {
                    var (decision, _) = await issuing.Run(summary, party, caller.Principal.Id, ct);
                    return call.HasFormContentType && decision is not CaseDecision<Summary>.Refused
                        ? new SeeOther($"/api/summaries/{summary.Name}?format=html")
                        : await desk.Answer(summary.Name, decision, ct);
                }, ct),
                ct);
}
