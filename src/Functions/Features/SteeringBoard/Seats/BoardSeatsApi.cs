using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.SteeringBoard.Seats;

/// <summary><c>GET /api/board</c>: who sits on the Steering Board today, with how many votes, and what it has met on and written.</summary>
internal sealed class ShowBoardApi : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/board", Get).Produces<BoardView>().Needs(Permission.ReadBoard);

    private static async Task<IResult> Get(Caller caller, BoardStore store, TimeProvider clock, CancellationToken ct)
    {
        var board = await store.Board(ct);
        return Results.Json(
            BoardView.Of(board, LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission), caller.Members(board), await store.Meetings(ct), await store.Papers(ct)), HubJson.Readable);
    }
}

/// <summary><c>POST /api/board/members</c>: a party names its member or alternate; the Commission also those of agencies that do not sign in.</summary>
internal sealed class NameBoardMember : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/members", Name)
        .Takes<MemberBody>("""{ "role": "member", "name": "Erika Muster", "email": "board@bmi.example", "from": "2026-12-01" }""", "role", "name", "email", "from")
        .Produces<MemberView[]>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.KeepBoardSeat);

    private static Task<IResult> Name(HttpRequest call, Caller caller, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<MemberBody>(call, body =>
        caller.For(Permission.KeepBoardSeat, body.Party, async acting =>
        {
            if (body.Role is not { } role || Authority.InLiaison(body.For ?? acting.Code) is not { } party)
                return Problems.NotUnderstood(body.Role is null ? "role" : "for", body.For, body.Role is null ? "member or alternate" : "the code of a party");
            var input = new MemberInput(party, role, body.Name, body.Email, body.From, body.Until);
            return BoardProblems.Answer(
                await store.Change(board => KeepBoard.Name(board, acting, caller.Principal.Id, input, clock.GetUtcNow()), ct), stands => caller.Members(stands).Select(MemberView.Of));
        }, ct));

    /// <param name="Party">For whom the caller acts; may be left out by whoever acts for one party only.</param>
    /// <param name="For">Whose member it is; the own party when left out.</param>
    /// <param name="Role">member or alternate.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Email">Mailbox.</param>
    /// <param name="From">First day.</param>
    /// <param name="Until">Last day; left out while it lasts.</param>
    private sealed record MemberBody(string? Party, string? For, BoardRole? Role, string? Name, string? Email, DateOnly? From, DateOnly? Until);
}

/// <summary><c>POST /api/board/members/{number}/end</c>: until when someone is on the Board.</summary>
internal sealed class EndBoardMember : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/members/{number}/end", End)
        .Takes<EndBody>("""{ "until": "2027-06-30" }""", "until")
        .Produces<MemberView[]>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.KeepBoardSeat);

    private static Task<IResult> End(string number, HttpRequest call, Caller caller, BoardStore store, CancellationToken ct) => ApiBody.Read<EndBody>(call, body =>
        caller.For(Permission.KeepBoardSeat, body.Party, async acting => body.Until is not { } until
            ? Problems.NotUnderstood("until", null, "a day such as 2027-06-30")
            : BoardProblems.Answer(await store.Change(board => KeepBoard.End(board, acting, BoardProblems.Number(number), until), ct), stands => caller.Members(stands).Select(MemberView.Of)), ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Until">The last day.</param>
    private sealed record EndBody(string? Party, DateOnly? Until);
}

/// <summary><c>POST /api/board/denmark</c>: the Chair records what Denmark chose (recital 31).</summary>
internal sealed class RecordDenmark : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/denmark", Record)
        .Takes<DenmarkBody>("""{ "from": "2026-12-01", "isSeated": true, "votes": false, "basis": "Notification of Denmark" }""", "from", "isSeated", "votes", "basis")
        .Produces<BoardView>().Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.ChairBoard);

    private static Task<IResult> Record(HttpRequest call, Caller caller, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<DenmarkBody>(call, async body =>
        body is not { From: { } from, IsSeated: { } seated, Votes: { } votes }
            ? Problems.NotUnderstood("from", null, "a day, with isSeated and votes as true or false")
            : BoardProblems.Answer(
                await store.Change(board => KeepBoard.SetDenmark(board, new DenmarkStanding(from, seated, votes, body.Basis ?? "", clock.GetUtcNow(), caller.Principal.Id)), ct),
                stands => BoardView.Of(stands, from, [], [], [])));

    /// <param name="From">First day.</param>
    /// <param name="IsSeated">Whether it sits on the Board.</param>
    /// <param name="Votes">Whether with voting rights.</param>
    /// <param name="Basis">By which document.</param>
    private sealed record DenmarkBody(DateOnly? From, bool? IsSeated, bool? Votes, string? Basis);
}

/// <summary><c>POST /api/board/open-to-parliament</c>: the Chair records which parts the rules of procedure open to the European Parliament (Article 9(4)).</summary>
internal sealed class OpenBoardParts : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/board/open-to-parliament", Open)
        .Takes<PartsBody>("""{ "parts": ["decisions", "deployments"] }""", "parts").Produces<BoardView>().Needs(Permission.ChairBoard);

    private static Task<IResult> Open(HttpRequest call, BoardStore store, TimeProvider clock, CancellationToken ct) => ApiBody.Read<PartsBody>(call, async body => BoardProblems.Answer(
        await store.Change(board => KeepBoard.Open(board, body.Parts ?? []), ct), stands => BoardView.Of(stands, LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission), [], [], [])));

    /// <param name="Parts">The parts: meetings, decisions, deployments, actions.</param>
    private sealed record PartsBody(IReadOnlyList<BoardPart>? Parts);
}
