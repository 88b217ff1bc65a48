using MimFunctions.Api.Description;
using MimFunctions.Api.Views;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Views;
using MimFunctions.Requests.Replies;
using MimFunctions.SignIn;

namespace MimFunctions.Api.Summaries;

/// <summary>
/// <c>PUT</c> or <c>POST /api/summaries/{reference}/sections/{section}</c>: the Presidency or the Commission adds to a section. Blank takes back what
/// was added. A form sent from the page of the draft is led back to it.
/// </summary>
internal sealed class CompleteSection : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api)
    {
        // Forms of pages can only post.
        foreach (var method in new[] { HttpMethods.Put, HttpMethods.Post })
        {
            api.MapMethods("/summaries/{reference}/sections/{section}", [method], Run)
                .Takes<Body>("""{ "text": "Two states prepare a joint office." }""")
                .Produces<SummaryView>()
                .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
                .Needs(Permission.CompleteSummaries);
        }
    }

    private static async Task<IResult> Run(
        string reference, string section, HttpRequest call, Caller caller, SummaryDesk desk, Settings settings, CancellationToken ct)
    {
        // The cookie alone would let a page of somewhere else write in the reader's name.
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return SummaryProblems.NotFromHere();
        if (!call.HasFormContentType)
            return await ApiBody.Read<Body>(call, body => Add(body.Text, (name, decision) => desk.Answer(name, decision, ct)));
        return await PostedForm.Read(call, withFiles: false, ct) is { } form
            ? await Add(form.Text("text"), (name, decision) => Task.FromResult(decision is CaseDecision<Summary>.Refused refused
                ? ViewProblems.Of(refused.Why)
                : new SeeOther($"/api/summaries/{name}/draft#{section}")))
            : SummaryProblems.NoForm();

        Task<IResult> Add(string? text, Func<SummaryName, CaseDecision<Summary>, Task<IResult>> answer) => desk.Find(
            reference,
            summary => SummaryDesk.AsCompleting(summary.Name, caller, async party => await answer(
                summary.Name, await desk.Complete(summary, new CompletionInput(party, caller.Principal.Id, section, text), ct)), ct),
            ct);
    }

    /// <param name="Text">What is added; null or blank takes back what was added.</param>
    private sealed record Body(string? Text);
}
