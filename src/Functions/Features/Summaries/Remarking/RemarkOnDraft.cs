using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Remarking;

/// <summary>
/// <c>POST /api/summaries/{reference}/remarks</c>: a party that sees the draft says what should change (MIM-26, W-25); those who complete it are told. A
/// form sent from the hub's page is led back to it.
/// </summary>
internal sealed class RemarkOnDraft : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/summaries/{reference}/remarks", Run)
        .Takes<Body>("""{ "text": "Our act entered into force on 1 July, not on 1 June." }""", "text")
        .Produces<SummaryView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ReadDrafts);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ChangeSummary changing, Settings settings, CancellationToken ct) =>
        !OwnOrigin.Sent(call, settings.PublicUrl) ? Task.FromResult(SummaryProblems.NotFromHere()) : Read(call, text => changing.Find(
            reference,
            async summary =>
            {
                var decision = await changing.Change(
                    summary, (stands, now) => Domain.Summaries.Keeping.SendBack.Decide(stands, caller.PartiesFor(Permission.ReadDrafts)[0], caller.Principal.Id, text, now), ct);
                return call.HasFormContentType && decision is not CaseDecision<Summary>.Refused
                    ? new SeeOther($"/api/summaries/{summary.Name}/remarks")
                    : await changing.Answer(summary.Name, decision, ct);
            },
            ct), ct);

    private static async Task<IResult> Read(HttpRequest call, Func<string?, Task<IResult>> then, CancellationToken ct) =>
        !call.HasFormContentType ? await ApiBody.Read<Body>(call, body => then(body.Text))
        : await PostedForm.Read(call, ct) is { } form ? await then(PostedForm.Text(form["text"]))
        : SummaryProblems.NoForm();

    /// <param name="Text">What should change.</param>
    private sealed record Body(string? Text);
}
