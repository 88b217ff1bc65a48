using MimFunctions.Api.Description;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Views;
using MimFunctions.Requests.Replies;
using MimFunctions.SignIn;

namespace MimFunctions.Api.Summaries;

/// <summary>
/// <c>PUT /api/summaries/{reference}/sections/{section}</c>, and <c>POST</c> from the page of the draft: the Presidency or the Commission adds to a
/// section. Blank takes back what was added.
/// </summary>
internal sealed class CompleteSection : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPut("/summaries/{reference}/sections/{section}", Put)
            .Takes<Body>("""{ "text": "Two states prepare a joint office." }""")
            .Produces<SummaryView>()
            .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
            .Needs(Permission.CompleteSummaries);
        api.MapPost("/summaries/{reference}/sections/{section}", Post)
            .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
            .Needs(Permission.CompleteSummaries);
    }

    private static Task<IResult> Put(string reference, string section, HttpRequest call, Caller caller, SummaryDesk desk, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => desk.Find(
            reference,
            summary => SummaryDesk.AsCompleting(summary.Name, caller, async party => await desk.Answer(
                summary.Name, await desk.Complete(summary, new CompletionInput(party, caller.Principal.Id, section, body.Text), ct), ct), ct),
            ct));

    private static async Task<IResult> Post(
        string reference, string section, HttpRequest call, Caller caller, SummaryDesk desk, Settings settings, CancellationToken ct)
    {
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return SummaryProblems.NotFromHere();
        if (await PostedForm.Read(call, withFiles: false, ct) is not { } form)
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "What was sent is no form.", detail: "Send it from the page of the draft.");
        return await desk.Find(
            reference,
            summary => SummaryDesk.AsCompleting(summary.Name, caller, async party =>
                await desk.Complete(summary, new CompletionInput(party, caller.Principal.Id, section, form.Text("text")), ct) is CaseDecision<Domain.Summaries.Summary>.Refused refused
                    ? Views.ViewProblems.Of(refused.Why)
                    : new SeeOther($"/api/summaries/{summary.Name}/draft#{section}"), ct),
            ct);
    }

    /// <param name="Text">What is added; null or blank takes back what was added.</param>
    private sealed record Body(string? Text);
}
