using MimFunctions.Domain.Access;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.SteeringBoard.Chairing;

/// <summary><c>POST /api/board/meetings</c>: the Chair convenes the Board; with an <c>Idempotency-Key</c> again is once.</summary>
internal sealed class ConveneBoardApi : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/meetings", Convene)
        .Takes<BoardMeetingBody>("""{ "startsAt": "2027-03-10T09:00:00Z", "place": "Brussels", "agenda": "1. List of deployments\n2. Work programme" }""", "startsAt", "place", "agenda")
        .TakesHeader("Idempotency-Key", "A text of the caller's own, at most 200 characters: the same call repeated with it gets the first meeting again.")
        .Produces<BoardMeetingView>(StatusCodes.Status201Created).Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Convene(HttpRequest call, Caller caller, BoardStore store, CancellationToken ct) => ApiBody.Read<BoardMeetingBody>(call, async body =>
    {
        var (meeting, why, fault) = await store.Convene(body.Input(caller.Principal.Id), call.Headers["Idempotency-Key"], ct);
        return meeting is null ? fault ?? Problems.OfCase(why) : Results.Json(BoardMeetingView.Of(meeting), HubJson.Readable, statusCode: StatusCodes.Status201Created);
    });
}

/// <summary>When and why the Board meets.</summary>
/// <param name="StartsAt">When (UTC, or with an offset).</param>
/// <param name="Place">Where.</param>
/// <param name="Agenda">What it is about.</param>
/// <param name="Observers">Who is invited beside the members; no names of persons.</param>
internal sealed record BoardMeetingBody(DateTimeOffset? StartsAt, string? Place, string? Agenda, string? Observers)
{
    /// <summary>For the decision.</summary>
    public MeetingInput Input(string by) => new(by, StartsAt?.ToUniversalTime(), Place, Agenda, Observers);
}

/// <summary><c>POST /api/board/meetings/{name}/changes</c>: another time, place or agenda; not once the list is frozen.</summary>
internal sealed class ChangeBoardMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/meetings/{name}/changes", Change)
        .Takes<BoardMeetingBody>("""{ "startsAt": "2027-03-17T09:00:00Z", "place": "Brussels", "agenda": "1. List of deployments" }""", "startsAt", "place", "agenda")
        .Produces<BoardMeetingView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Change(string name, HttpRequest call, Caller caller, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<BoardMeetingBody>(call, async body =>
    {
        var board = await store.Board(ct);
        return BoardProblems.Answer(name, await store.Change(name, stands => ConveneBoard.Change(stands, board, body.Input(caller.Principal.Id), clock.GetUtcNow()), ct), BoardMeetingView.Of);
    });
}

/// <summary><c>POST /api/board/meetings/{name}/cancellation</c>: the Chair calls a meeting off.</summary>
internal sealed class CancelBoardMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/board/meetings/{name}/cancellation", Cancel).Produces<BoardMeetingView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.ChairBoard);

    private static async Task<IResult> Cancel(string name, BoardStore store, TimeProvider clock, CancellationToken ct)
    {
        var board = await store.Board(ct);
        return BoardProblems.Answer(name, await store.Change(name, stands => ConveneBoard.Cancel(stands, board, clock.GetUtcNow()), ct), BoardMeetingView.Of);
    }
}

/// <summary><c>GET /api/board/meetings/{name}</c>: a meeting; for the European Parliament the parts that the rules of procedure open.</summary>
internal sealed class ShowBoardMeetingApi : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/board/meetings/{name}", Get).Produces<BoardMeetingView>().Needs(Permission.ReadBoardPapers);

    private static async Task<IResult> Get(string name, Caller caller, BoardStore store, CancellationToken ct)
    {
        if (await store.Meeting(name, ct) is not { } meeting)
            return BoardProblems.Unknown(name);
        if (AccessRules.Allows(caller.Principal, Permission.ReadBoard))
            return Results.Json(BoardMeetingView.Of(meeting), HubJson.Readable);
        // Where nothing is open there is no meeting, either.
        var parts = (await store.Board(ct)).OpenToParliament;
        return parts.Count == 0 ? BoardProblems.Unknown(name) : Results.Json(BoardMeetingView.Of(meeting, parts), HubJson.Readable);
    }
}

/// <summary><c>POST /api/board/meetings/{name}/confirmations</c>: an authority says whether its part of the list of deployments is right.</summary>
internal sealed class ConfirmDeployments : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/meetings/{name}/confirmations", Confirm)
        .Takes<ConfirmBody>("""{ "isRight": true }""", "isRight")
        .Produces<BoardMeetingView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.KeepBoardSeat);

    private static Task<IResult> Confirm(string name, HttpRequest call, Caller caller, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<ConfirmBody>(call, body =>
        caller.For(Permission.KeepBoardSeat, body.Party, async acting =>
        {
            if (body.IsRight is not { } right)
                return Problems.NotUnderstood("isRight", null, "true or false");
            var board = await store.Board(ct);
            return BoardProblems.Answer(
                name, await store.Change(name, stands => HoldBoard.Confirm(stands, board, new ListConfirmed(acting, clock.GetUtcNow(), caller.Principal.Id, right, body.Remark)), ct), BoardMeetingView.Of);
        }, ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="IsRight">Whether the list is right.</param>
    /// <param name="Remark">What is not; no names of persons.</param>
    private sealed record ConfirmBody(string? Party, bool? IsRight, string? Remark);
}

/// <summary><c>POST /api/board/meetings/{name}/decisions</c>: the Chair records a vote; counts are kept, not who voted how.</summary>
internal sealed class RecordBoardDecision : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/meetings/{name}/decisions", Record)
        .Takes<VoteBody>("""{ "text": "The work programme is adopted.", "paper": "programme-2027-2028", "for": ["AT", "BE", "COM", "COM"], "against": [], "abstained": [], "tell": ["AT", "BE"] }""", "text", "for")
        .Produces<BoardMeetingView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Record(string name, HttpRequest call, Caller caller, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<VoteBody>(call, async body =>
    {
        if (body.Stranger is { } stranger)
            return Problems.NotUnderstood("for", stranger, "codes of parties of the Board");
        var board = await store.Board(ct);
        return BoardProblems.Answer(name, await store.Change(name, stands => HoldBoard.Vote(stands, board, body.Input(caller.Principal.Id), clock.GetUtcNow()), ct), BoardMeetingView.Of);
    });
}

/// <summary>How the members voted.</summary>
/// <param name="Text">What was proposed.</param>
/// <param name="Paper">Name of the paper that it adopts.</param>
/// <param name="For">Codes of who voted for it, each as often as it voted: COM may stand twice.</param>
/// <param name="Against">Codes of who voted against it.</param>
/// <param name="Abstained">Codes of who abstained.</param>
/// <param name="AssociatedViews">Views of the associated states.</param>
/// <param name="Tell">Codes of who has to tell its officers.</param>
internal sealed record VoteBody(
    string? Text, string? Paper, IReadOnlyList<string>? For, IReadOnlyList<string>? Against, IReadOnlyList<string>? Abstained, string? AssociatedViews, IReadOnlyList<string>? Tell)
{
    /// <summary>A code that is none; null when all are.</summary>
    public string? Stranger => new[] { For, Against, Abstained, Tell }.SelectMany(codes => codes ?? []).FirstOrDefault(code => Authority.InLiaison(code) is null);

    /// <summary>For the decision.</summary>
    public VoteInput Input(string by) => new(by, Text, Paper, Parties(For), Parties(Against), Parties(Abstained), AssociatedViews, Parties(Tell));

    private static Authority[] Parties(IReadOnlyList<string>? codes) => [.. (codes ?? []).Select(code => Authority.InLiaison(code)!)];
}

/// <summary><c>POST /api/board/meetings/{name}/actions</c>: an ad-hoc action that an adopted decision agreed on.</summary>
internal sealed class RecordBoardAction : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/meetings/{name}/actions", Record)
        .Takes<ActionBody>("""{ "decision": 1, "text": "A common advice to carriers.", "networks": ["MA", "SN"], "until": "2027-06-30" }""", "decision", "text")
        .Produces<BoardMeetingView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Record(string name, HttpRequest call, Caller caller, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<ActionBody>(call, async body =>
        body.Networks?.FirstOrDefault(code => Country.Find(code) is null) is { } stranger
            ? Problems.NotUnderstood("networks", stranger, "codes of countries")
            : BoardProblems.Answer(
                name, await store.Change(name, stands => HoldBoard.Act(stands, new AdHocAction(
                    0, body.Decision ?? 0, clock.GetUtcNow(), caller.Principal.Id, body.Text ?? "", [.. (body.Networks ?? []).Select(code => Country.Find(code)!)], body.Until, null)), ct),
                BoardMeetingView.Of));

    /// <param name="Decision">Number of the decision.</param>
    /// <param name="Text">What is to be done.</param>
    /// <param name="Networks">Codes of the countries whose networks.</param>
    /// <param name="Until">By when.</param>
    private sealed record ActionBody(int? Decision, string? Text, IReadOnlyList<string>? Networks, DateOnly? Until);
}

/// <summary><c>POST /api/board/meetings/{name}/actions/{number}/outcome</c>: what came of an action (Article 9(2)(b)).</summary>
internal sealed class RecordBoardOutcome : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/meetings/{name}/actions/{number}/outcome", Record)
        .Takes<OutcomeBody>("""{ "outcome": "Six carriers have it." }""", "outcome")
        .Produces<BoardMeetingView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Record(string name, string number, HttpRequest call, BoardStore store, CancellationToken ct) => ApiBody.Read<OutcomeBody>(call, async body =>
        BoardProblems.Answer(name, await store.Change(name, stands => HoldBoard.Outcome(stands, BoardProblems.Number(number), body.Outcome), ct), BoardMeetingView.Of));

    /// <param name="Outcome">What came of it.</param>
    private sealed record OutcomeBody(string? Outcome);
}
