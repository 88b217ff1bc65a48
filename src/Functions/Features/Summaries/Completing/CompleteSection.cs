using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Completing;

/// <summary>
/// <c>PUT /api/summaries/{reference}/sections/{section}</c>: the Presidency or the Commission adds to a section of the draft, the acting Presidency of a
/// host country to the section on it (F-8). Blank takes back what was added.
/// </summary>
internal sealed class CompleteSection : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/summaries/{reference}/sections/{section}", Run)
        .Takes<Body>("""{ "text": "Two states prepare a joint office." }""")
        .Produces<SummaryView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneNetwork);

    private static Task<IResult> Run(string reference, string section, HttpRequest call, Caller caller, ChangeSummary change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => change.Find(
            reference,
            summary => change.AsWriting(summary.Name, section, caller, async (party, acts) => await change.Answer(
                summary.Name, await change.Complete(summary, new CompletionInput(party, caller.Principal.Id, section, body.Text, acts), ct), ct), ct),
            ct));

    /// <param name="Text">What is added; null or blank takes back what was added.</param>
    private sealed record Body(string? Text);
}
