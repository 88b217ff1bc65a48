using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Privacy;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Issuing;

/// <summary>
/// <c>POST /api/summaries/{reference}/issue</c>: the Presidency or the Commission makes the draft final, and it goes to the institutions (MIM-25,
/// ILOA-12). Places that may name a person are confirmed or struck with it; while one is neither, the answer is 422 with all of them (F-15). A
/// form sent from the hub's page is led to the final version.
/// </summary>
internal sealed class IssueSummary : IApiEndpoint
{
    /// <summary>Fields of the page for each place: <c>place.</c> and its id.</summary>
    public const string PlaceField = "place.";

    /// <summary>What the field says of a place that names nobody, and of one to be left out.</summary>
    public const string Confirm = "confirm", Strike = "strike";

    private const int MostPlaces = 10_000;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/summaries/{reference}/issue", Run)
        .Produces<SummaryView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.CompleteSummaries);

    private static Task<IResult> Run(
        string reference, HttpRequest call, Caller caller, ChangeSummary change, SummaryIssuing issuing, Settings settings, CancellationToken ct) =>
        !OwnOrigin.Sent(call, settings.PublicUrl) ? Task.FromResult(SummaryProblems.NotFromHere()) : Read(call, said => change.Find(
            reference,
            summary => ChangeSummary.AsCompleting(summary.Name, caller, async party =>
            {
                var (decision, _) = await issuing.Run(summary, party, caller.Principal.Id, said, ct);
                return call.HasFormContentType && decision is not CaseDecision<Summary>.Refused
                    ? new SeeOther($"/api/summaries/{summary.Name}?format=html")
                    : await change.Answer(summary.Name, decision, ct);
            }, ct),
            ct), ct);

    /// <summary>What was said of places: by JSON, by a form, or nothing.</summary>
    private static async Task<IResult> Read(HttpRequest call, Func<PersonCheck, Task<IResult>> then, CancellationToken ct)
    {
        if (call.HasJsonContentType())
            return await ApiBody.Read<Body>(call, body => then(new PersonCheck(body.Confirm ?? [], body.Strike ?? [])));
        if (!call.HasFormContentType)
            return await then(PersonCheck.Nothing);
        return await PostedForm.Read(call, ct, MostPlaces) is { } form
            ? await then(new PersonCheck(Places(form, Confirm), Places(form, Strike)))
            : SummaryProblems.NoForm();
    }

    private static string[] Places(IFormCollection form, string said) =>
        [.. form.Where(field => field.Value == said && field.Key.StartsWith(PlaceField, StringComparison.Ordinal)).Select(field => field.Key[PlaceField.Length..])];

    /// <param name="Confirm">Ids of places that identify nobody.</param>
    /// <param name="Strike">Ids of places to be left out.</param>
    private sealed record Body(IReadOnlyList<string>? Confirm, IReadOnlyList<string>? Strike);
}
