using MimFunctions.Domain.Access;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.SteeringBoard.Chairing;

/// <summary><c>POST /api/board/papers</c>: the Chair begins a biennial work programme or activity report.</summary>
internal sealed class BeginBoardPaper : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/papers", Begin)
        .Takes<PaperBody>("""{ "kind": "programme", "year": 2027 }""", "kind", "year")
        .Produces<PaperView>(StatusCodes.Status201Created).Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Begin(HttpRequest call, BoardStore store, CancellationToken ct) => ApiBody.Read<PaperBody>(call, async body =>
    {
        if (body.Kind is not { } kind)
            return Problems.NotUnderstood("kind", null, "programme or activityReport");
        var (paper, why) = await store.Begin(kind, body.Year, ct);
        return paper is null ? Problems.OfCase(why) : Results.Json(PaperView.Of(paper), HubJson.Readable, statusCode: StatusCodes.Status201Created);
    });

    /// <param name="Kind">programme or activityReport.</param>
    /// <param name="Year">The first of its two years.</param>
    private sealed record PaperBody(PaperKind? Kind, int? Year);
}

/// <summary><c>GET /api/board/papers/{name}</c>: a paper; for the European Parliament the version that was transmitted to it.</summary>
internal sealed class ShowBoardPaperApi : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/board/papers/{name}", Get).Produces<PaperView>().Needs(Permission.ReadBoardPapers);

    private static async Task<IResult> Get(string name, Caller caller, BoardStore store, CancellationToken ct) => await store.Paper(name, ct) switch
    {
        { } paper when AccessRules.Allows(caller.Principal, Permission.ReadBoard) => Results.Json(PaperView.Of(paper), HubJson.Readable),
        { Transmitted: { } sent } paper => Results.Json(PaperView.Of(paper, sent), HubJson.Readable),
        _ => BoardProblems.Unknown(name),
    };
}

/// <summary><c>POST /api/board/papers/{name}/sections/{section}</c>: the Chair writes a section.</summary>
internal sealed class WriteBoardPaper : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/papers/{name}/sections/{section}", Write)
        .Takes<SectionBody>("""{ "text": "1. Carriers. 2. Return." }""", "text")
        .Produces<PaperView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Write(string name, string section, HttpRequest call, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<SectionBody>(call, async body =>
        BoardProblems.Answer(name, await store.Change(name, stands => KeepPaper.Write(stands, section, body.Text, clock.GetUtcNow()), ct), PaperView.Of));

    /// <param name="Text">What is to stand there.</param>
    private sealed record SectionBody(string? Text);
}

/// <summary><c>GET /api/board/papers/{name}/overview</c>: the deployments of the two years, for the Chair to work on (Article 4(1)).</summary>
internal sealed class ShowDeploymentOverview : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/board/papers/{name}/overview", Get).Produces<OverviewView>().Needs(Permission.ChairBoard);

    private static async Task<IResult> Get(string name, BoardStore store, TimeProvider clock, CancellationToken ct) => await store.Paper(name, ct) is { } paper
        ? Results.Json(new OverviewView(string.Join('\n', KeepPaper.Overview(paper, await store.Sources(ct), clock.GetUtcNow()))), HubJson.Readable)
        : BoardProblems.Unknown(name);

    /// <param name="Text">The overview.</param>
    private sealed record OverviewView(string Text);
}

/// <summary><c>POST /api/board/papers/{name}/adoption</c>: the Chair records that the Board adopted it, by which decision.</summary>
internal sealed class AdoptBoardPaper : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/papers/{name}/adoption", Adopt)
        .Takes<AdoptionBody>("""{ "meeting": "SB-1", "decision": 1 }""", "meeting", "decision")
        .Produces<PaperView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Adopt(string name, HttpRequest call, Caller caller, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<AdoptionBody>(call, async body =>
    {
        if (await store.Meeting(body.Meeting ?? "", ct) is not { } meeting)
            return Problems.NotUnderstood("meeting", body.Meeting, "the name of a meeting, such as SB-1");
        var board = await store.Board(ct);
        return BoardProblems.Answer(name, await store.Change(name, stands => KeepPaper.Adopt(stands, meeting, body.Decision ?? 0, board, caller.Principal.Id, clock.GetUtcNow()), ct), PaperView.Of);
    });

    /// <param name="Meeting">Name of the meeting.</param>
    /// <param name="Decision">Number of the decision.</param>
    private sealed record AdoptionBody(string? Meeting, int? Decision);
}

/// <summary><c>POST /api/board/papers/{name}/transmission</c>: the Chair transmits what was adopted to the European Parliament (Article 8(2)).</summary>
internal sealed class TransmitBoardPaper : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/board/papers/{name}/transmission", Transmit).Produces<PaperView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.ChairBoard);

    private static async Task<IResult> Transmit(string name, BoardStore store, TimeProvider clock, CancellationToken ct) =>
        BoardProblems.Answer(name, await store.Change(name, stands => KeepPaper.Transmit(stands, clock.GetUtcNow()), ct), PaperView.Of);
}

/// <summary><c>POST /api/board/papers/{name}/closing</c>: it is amended no more.</summary>
internal sealed class CloseBoardPaper : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/papers/{name}/closing", Close).Produces<PaperView>().Needs(Permission.ChairBoard);

    private static async Task<IResult> Close(string name, BoardStore store, TimeProvider clock, CancellationToken ct) =>
        BoardProblems.Answer(name, await store.Change(name, stands => KeepPaper.Close(stands, clock.GetUtcNow()), ct), PaperView.Of);
}
