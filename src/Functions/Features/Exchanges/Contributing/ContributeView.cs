using MimFunctions.Domain.Access;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Exchanges.Showing;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Exchanges.Contributing;

/// <summary><c>POST /api/views/{reference}</c>: says something in the exchange of views on a measure or request (MIM-22).</summary>
internal sealed class ContributeView : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/views/{reference}", Run)
        .Takes<Body>("""{ "text": "We have the same question before our courts.", "language": "en" }""", "text")
        .Produces<ThreadView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.TakePartInViews);

    private static Task<IResult> Run(
        string reference, HttpRequest call, Caller caller, CaseStore<Exchange> exchanges, ViewSubjects subjects, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<Body>(call, async body =>
        {
            if (ViewCase.Parse(reference) is not { } about)
                return ViewProblems.NoCase(reference);
            if (await subjects.Find(about, ct) is not { } subject)
                return ViewProblems.Unknown(about);
            return await caller.For(
                Permission.TakePartInViews, body.Party, party => Say(Input(body, party, caller), subject, exchanges, clock.GetUtcNow(), ct), ct);
        });

    private static async Task<IResult> Say(
        ContributionInput input, ViewSubject subject, CaseStore<Exchange> exchanges, DateTimeOffset now, CancellationToken ct)
    {
        var said = await exchanges.Change(
            ViewKeys.Of(subject.About), exchange => Contribute.Decide(exchange, input, new ContributionContext(subject.Concerned, now)),
            decision => (decision as CaseDecision<Exchange>.Changed)?.Next, ct, Exchange.On(subject.About, now));
        return said!.Value is { Decision: CaseDecision<Exchange>.Refused refused }
            ? Problems.OfCase(refused.Why)
            : Results.Json(ThreadView.Of(subject, said.Value.Stands), HubJson.Readable);
    }

    private static ContributionInput Input(Body body, Authority party, Caller caller) =>
        new(party, caller.Principal.Id, body.Text, body.Language, body.InReplyTo);

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Text">What is said.</param>
    /// <param name="Language">Its language, ISO 639-1.</param>
    /// <param name="InReplyTo">Number of the contribution it replies to.</param>
    private sealed record Body(string? Party, string? Text, string? Language, int? InReplyTo);
}
