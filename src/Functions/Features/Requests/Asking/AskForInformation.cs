using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>
/// <c>POST /api/requests</c>: asks one or more states (MIM-9, MIM-13, MIM-14). With the header <c>Idempotency-Key</c> a repeated call gets
/// the first request again.
/// </summary>
internal sealed class AskForInformation : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests", Run)
        .Takes<Body>(
            """
            {
              "measure": "MIM-DE-2026-0001", "title": "Places in return centres", "question": "How many places are there today?",
              "language": "en", "addressees": ["DE", "EL"]
            }
            """,
            "title", "question")
        .TakesHeader("Idempotency-Key", "A text of the caller's own, at most 200 characters: the same call repeated with it gets the first request again.")
        .Produces<RequestView>(StatusCodes.Status201Created)
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.AskRequest);

    private static Task<IResult> Run(HttpRequest call, Caller caller, PutRequest counter, CancellationToken ct) =>
        ApiBody.Read<Body>(call, async body =>
        {
            if (Asker(body, caller) is not { } asker)
                return Problems.NotUnderstood("asker", body.Asker, "for whom you ask; your roles let you ask for several, or none");
            if (body.Measure is not null && Reference.Parse(body.Measure) is null)
                return Problems.NotUnderstood("measure", body.Measure, "a reference such as MIM-AT-2026-0001, or leave it out");
            if (body.Addressees?.Where(code => MemberState.FromCode(code) is null).ToArray() is [var unknown, ..])
                return Problems.NotUnderstood("addressees", unknown, "codes of Member States (EL for Greece)");
            return await caller.Check(Permission.AskRequest, asker, ct)
                ?? await counter.Ask(Input(body, asker, caller), call.Headers["Idempotency-Key"], ct);
        });

    /// <summary>Whoever acts for one party need not say for which.</summary>
    private static Authority? Asker(Body body, Caller caller) => body.Asker is null
        ? caller.PartiesFor(Permission.AskRequest) is [var only] ? only : null
        : Authority.FromCode(body.Asker);

    private static AskInput Input(Body body, Authority asker, Caller caller) => new(
        asker, caller.Principal.Id,
        Reference.Parse(body.Measure) is { } measure ? new RequestSubject.Measure(measure) : new RequestSubject.OtherInformation(),
        new Question(body.Title?.Trim() ?? "", body.Question?.Trim() ?? "", body.Language?.ToLowerInvariant()),
        [.. (body.Addressees ?? []).Select(code => MemberState.FromCode(code)!)]);

    /// <param name="Asker">For whom it is asked; may be left out by whoever acts for one party only.</param>
    /// <param name="Measure">The communication; left out for other information (MIM-14).</param>
    /// <param name="Title">One line.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Language">Its language, ISO 639-1.</param>
    /// <param name="Addressees">Codes of the states to ask; left out for the state that communicated the measure.</param>
    private sealed record Body(
        string? Asker, string? Measure, string? Title, string? Question, string? Language, IReadOnlyList<string?>? Addressees);
}
