using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Correcting;

/// <summary>
/// <c>POST /api/summaries/{reference}/corrigendum</c>: the Presidency or the Commission calls a version back (W-22). All who were told of it hear of
/// that once. A form sent from the hub's page is led to the version.
/// </summary>
internal sealed class CallBackVersion : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/summaries/{reference}/corrigendum", Run)
        .Takes<Body>("""{ "version": 1, "why": "Table 3 counts two measures of Austria twice; version 2 follows." }""", "version", "why")
        .Produces<SummaryView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.CompleteSummaries);

    private static Task<IResult> Run(
        string reference, HttpRequest call, Caller caller, ChangeSummary change, Settings settings, CancellationToken ct) =>
        !OwnOrigin.Sent(call, settings.PublicUrl) ? Task.FromResult(SummaryProblems.NotFromHere()) : Read(call, body => change.Find(
            reference,
            summary => ChangeSummary.AsCompleting(summary.Name, caller, async party =>
            {
                var decision = await change.Change(
                    summary, (stands, now) => Domain.Summaries.Keeping.CallBack.Decide(stands, party, caller.Principal.Id, body.Version ?? 0, body.Why, now), ct);
                return call.HasFormContentType && decision is not CaseDecision<Summary>.Refused
                    ? new SeeOther($"/api/summaries/{summary.Name}?version={body.Version}&format=html")
                    : await change.Answer(summary.Name, decision, ct);
            }, ct),
            ct), ct);

    private static async Task<IResult> Read(HttpRequest call, Func<Body, Task<IResult>> then, CancellationToken ct) =>
        !call.HasFormContentType ? await ApiBody.Read(call, then)
        : await PostedForm.Read(call, ct) is { } form ? await then(new Body(int.TryParse(form["version"], out var version) ? version : null, PostedForm.Text(form["why"])))
        : SummaryProblems.NoForm();

    /// <param name="Version">Number of the version.</param>
    /// <param name="Why">The corrigendum: what is wrong, and what is right.</param>
    private sealed record Body(int? Version, string? Why);
}
