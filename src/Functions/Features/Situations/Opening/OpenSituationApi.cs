using MimFunctions.Domain.Access;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Situations.Opening;

/// <summary>
/// <c>POST /api/situations</c>: the Commission or the Presidency opens a situation; it is open at once, and all states that take part are asked round by round. With the header
/// <c>Idempotency-Key</c> a repeated call gets the first situation again.
/// </summary>
internal sealed class OpenSituationAtOnce : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/situations", Open)
        .Takes<SituationBody>(SituationBody.Example, "topic", "background", "from", "until", "rhythm", "questions").TakesHeader("Idempotency-Key", SituationBody.KeyMeaning)
        .Produces<SituationView>(StatusCodes.Status201Created).Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.OpenSituation);

    private static Task<IResult> Open(HttpRequest call, Caller caller, PutSituation counter, CancellationToken ct) => ApiBody.Read<SituationBody>(call, body =>
        caller.For(Permission.OpenSituation, body.Party, party => SituationBody.Put(
            body, new SituationOpener(party == Authority.Commission ? OpenerKind.Commission : OpenerKind.Presidency, party, caller.Principal.Id), call, counter, ct), ct));
}

/// <summary><c>POST /api/situations/proposals</c>: a state proposes a situation; once a third of the states that take part want it, it is open.</summary>
internal sealed class ProposeSituationToStates : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/situations/proposals", Propose)
        .Takes<SituationBody>(SituationBody.Example, "topic", "background", "from", "until", "rhythm", "questions").TakesHeader("Idempotency-Key", SituationBody.KeyMeaning)
        .Produces<SituationView>(StatusCodes.Status201Created).Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.ProposeSituation);

    private static Task<IResult> Propose(HttpRequest call, Caller caller, PutSituation counter, CancellationToken ct) => ApiBody.Read<SituationBody>(call, body =>
        caller.For(Permission.ProposeSituation, body.Party, party => SituationBody.Put(body, new SituationOpener(OpenerKind.States, party, caller.Principal.Id), call, counter, ct), ct));
}

/// <summary><c>POST /api/situations/{reference}/signatures</c>: the own state wants what another proposed; with a third of the states it is open.</summary>
internal sealed class SignSituation : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/situations/{reference}/signatures", Sign)
        .Takes<PartyBody>("""{ "party": "DE" }""").Produces<SituationView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.ProposeSituation);

    private static Task<IResult> Sign(string reference, HttpRequest call, Caller caller, SituationStore situations, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<PartyBody>(call, body => caller.For(Permission.ProposeSituation, body.Party, state => SituationProblems.Find(reference, situations, situation => SituationProblems.Done(
            situation, situations, stands => OpenSituation.Sign(stands, state, caller.Principal.Id, clock.GetUtcNow()), ct), ct), ct));

    /// <param name="Party">Code of the own state; may be left out by whoever acts for one only.</param>
    private sealed record PartyBody(string? Party);
}

/// <summary>A situation to be opened or proposed.</summary>
/// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
/// <param name="Topic">One line.</param>
/// <param name="Background">What has happened, and what the answers are for.</param>
/// <param name="Concerned">Codes of the states that it concerns most; none for all.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Rhythm">How often it is asked: weekly or daily.</param>
/// <param name="Drill">Whether it is only practised.</param>
/// <param name="Questions">One to ten short questions; a figure has a unit and a definition.</param>
internal sealed record SituationBody(
    string? Party, string? Topic, string? Background, IReadOnlyList<string>? Concerned, DateOnly? From, DateOnly? Until, SituationRhythm? Rhythm, bool? Drill,
    IReadOnlyList<SituationBody.Question>? Questions)
{
    /// <summary>What a call looks like.</summary>
    public const string Example = """
        {
          "topic": "Arrivals by sea in the central Mediterranean", "background": "Arrivals have doubled within two weeks.", "concerned": ["IT", "MT"],
          "from": "2026-11-30", "until": "2027-01-31", "rhythm": "weekly", "drill": false,
          "questions": [
            { "text": "How many persons arrived?", "kind": "events", "unit": "persons", "definition": "Everybody who was registered for the first time." },
            { "text": "How many places for reception are free?", "kind": "level", "unit": "places", "definition": "Places that could be used the same day." },
            { "text": "What has changed in law or practice?", "kind": "words" }
          ]
        }
        """;

    /// <summary>What the header of repeated calls means.</summary>
    public const string KeyMeaning = "A text of the caller's own, at most 200 characters: the same call repeated with it gets the first situation again.";

    /// <summary>Puts it, and answers.</summary>
    public static async Task<IResult> Put(SituationBody body, SituationOpener opener, HttpRequest call, PutSituation counter, CancellationToken ct)
    {
        if (body.Concerned?.FirstOrDefault(code => MemberState.FromCode(code) is null) is { } unknown)
            return Problems.NotUnderstood("concerned", unknown, "codes of Member States, such as EL");
        if (body.Rhythm is not { } rhythm)
            return Problems.NotUnderstood("rhythm", null, "weekly or daily");
        if (body.Questions?.Any(question => question?.Kind is null) == true)
            return Problems.NotUnderstood("questions", null, "each question with its kind: events, level or words");
        var (put, why, fault) = await counter.Put(body.Draft(opener, rhythm), call.Headers["Idempotency-Key"], ct);
        if (put is null)
            return fault ?? Problems.Of(why);
        call.HttpContext.Response.Headers.Location = $"/api/situations/{put.Reference}";
        return Results.Json(SituationView.Of(put, []), HubJson.Readable, statusCode: StatusCodes.Status201Created);
    }

    private SituationDraft Draft(SituationOpener opener, SituationRhythm rhythm) => new(
        opener, Topic, Background, [.. (Concerned ?? []).Select(code => MemberState.FromCode(code)!)], From, Until, rhythm, Drill ?? false,
        [.. (Questions ?? []).Select(question => new SituationQuestion(question.Text ?? "", question.Kind!.Value, question.Unit, question.Definition))]);

    /// <param name="Text">The question.</param>
    /// <param name="Kind">What is answered: events, level or words.</param>
    /// <param name="Unit">What is counted; for figures.</param>
    /// <param name="Definition">Who or what exactly counts; for figures.</param>
    internal sealed record Question(string? Text, SituationQuestionKind? Kind, string? Unit, string? Definition);
}
