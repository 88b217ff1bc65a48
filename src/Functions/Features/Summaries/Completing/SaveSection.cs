using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Completing;

/// <summary>
/// <c>POST /api/summaries/{reference}/sections/{section}</c>: the same as a form, with the field <c>text</c>, as the page of the draft sends it. A
/// browser is led back to the page.
/// </summary>
internal sealed class SaveSection : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/summaries/{reference}/sections/{section}", Run)
        .Produces<SummaryView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.CompleteSummaries);

    private static async Task<IResult> Run(
        string reference, string section, HttpRequest call, Caller caller, ChangeSummary change, Settings settings, CancellationToken ct)
    {
        // The cookie alone would let a page of somewhere else write in the reader's name.
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return SummaryProblems.NotFromHere();
        if (await PostedForm.Read(call, ct) is not { } form)
            return SummaryProblems.NoForm();
        return await change.Find(
            reference,
            summary => ChangeSummary.AsCompleting(summary.Name, caller, async party =>
            {
                var decision = await change.Complete(summary, new CompletionInput(party, caller.Principal.Id, section, PostedForm.Text(form["text"])), ct);
                return decision is not CaseDecision<Summary>.Refused && ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) == ViewFormat.Html
                    ? new SeeOther($"/api/summaries/{summary.Name}/draft#{section}")
                    : await change.Answer(summary.Name, decision, ct);
            }, ct),
            ct);
    }
}
