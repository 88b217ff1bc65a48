using System.Globalization;
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

/// <summary><c>POST /api/views/{reference}/contributions/{number}/withdrawal</c>: a party withdraws what it said; the text goes, the mark stays.</summary>
internal sealed class WithdrawView : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/views/{reference}/contributions/{number}/withdrawal", Run)
        .Takes<Body>("{}")
        .Produces<ThreadView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.TakePartInViews);

    private static Task<IResult> Run(
        string reference, string number, HttpRequest call, Caller caller, CaseStore<Exchange> exchanges, ViewSubjects subjects, TimeProvider clock,
        CancellationToken ct) =>
        ApiBody.Read<Body>(call, async body =>
        {
            if (ViewCase.Parse(reference) is not { } about)
                return ViewProblems.NoCase(reference);
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which))
                return Problems.NotUnderstood("number", number, "the number of a contribution");
            if (await subjects.Find(about, ct) is not { } subject)
                return ViewProblems.Unknown(about);
            return await caller.For(
                Permission.TakePartInViews, body.Party, party => Withdraw(subject, which, party, caller.Principal.Id, exchanges, clock.GetUtcNow(), ct), ct);
        });

    private static async Task<IResult> Withdraw(
        ViewSubject subject, int number, Authority party, string by, CaseStore<Exchange> exchanges, DateTimeOffset now, CancellationToken ct)
    {
        var done = await exchanges.Change(
            ViewKeys.Of(subject.About), exchange => WithdrawContribution.Decide(exchange, number, party, by, now),
            decision => (decision as CaseDecision<Exchange>.Changed)?.Next, ct, Exchange.On(subject.About, now));
        return done!.Value is { Decision: CaseDecision<Exchange>.Refused refused }
            ? Problems.OfCase(refused.Why)
            : Results.Json(ThreadView.Of(subject, done.Value.Stands), HubJson.Readable);
    }

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    private sealed record Body(string? Party);
}
