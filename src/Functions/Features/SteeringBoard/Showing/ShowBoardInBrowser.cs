using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.SteeringBoard.Showing;

/// <summary><c>/board</c>: who sits on the Steering Board with how many votes, its meetings and papers; parties name their members here, the Chair convenes.</summary>
internal sealed class ShowBoardInBrowser(BoardStore store, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    private static readonly string[] Texts = ["for", "role", "name", "email", "from", "until", "number", "date", "time", "place", "agenda", "observers", "kind", "year", "basis"];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/board", $"Steering Board", 39, Permission.ReadBoard, $"Network")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/board", ["GET", "HEAD"], ([FromServices] ShowBoardInBrowser show, HttpContext context, Caller caller, CancellationToken ct) =>
            show.Show(context, caller, Texts.ToDictionary(field => field, _ => ""), [], ct)).Needs(Permission.ReadBoard);
        app.MapPost("/board/seats", ([FromServices] ShowBoardInBrowser show, HttpContext context, Caller caller, CancellationToken ct) => show.Take(context, caller, show.Seat, ct)).Needs(Permission.KeepBoardSeat);
        app.MapPost("/board/chair", ([FromServices] ShowBoardInBrowser show, HttpContext context, Caller caller, CancellationToken ct) => show.Take(context, caller, show.Chair, ct)).Needs(Permission.ChairBoard);
    }

    private async Task<IResult> Show(HttpContext context, Caller caller, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var (board, today) = (await store.Board(ct), LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission));
        return await pages.Show<BoardPage>(
            context, faults.Count == 0 ? Say($"Steering Board") : Say($"Nothing was recorded"),
            new Dictionary<string, object?>
            {
                [nameof(BoardPage.Today)] = today,
                [nameof(BoardPage.Board)] = board,
                [nameof(BoardPage.Members)] = caller.Members(board).Where(member => !(member.Until < today)).ToArray(),
                [nameof(BoardPage.SeesAll)] = caller.SeesMembers(),
                [nameof(BoardPage.Meetings)] = await store.Meetings(ct),
                [nameof(BoardPage.Papers)] = await store.Papers(ct),
                [nameof(BoardPage.Keeping)] = caller.PartiesFor(Permission.KeepBoardSeat),
                [nameof(BoardPage.IsChair)] = AccessRules.Allows(caller.Principal, Permission.ChairBoard),
                [nameof(BoardPage.Token)] = tokens.For(caller.Principal),
                [nameof(BoardPage.Values)] = said,
                [nameof(BoardPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, Func<Caller, Dictionary<string, string>, IFormCollection, CancellationToken, Task<(IReadOnlyList<FieldFault> Faults, string Then)>> act, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, new Dictionary<string, string>(), [refusal], ct);
        var said = posted.Texts(Texts);
        var (faults, then) = await act(caller, said, posted.Form, ct);
        return faults.Count == 0 ? new SeeOther(then) : await Show(context, caller, said, faults, ct);
    }

    private async Task<(IReadOnlyList<FieldFault> Faults, string Then)> Seat(Caller caller, Dictionary<string, string> said, IFormCollection posted, CancellationToken ct)
    {
        if (caller.PartiesFor(Permission.KeepBoardSeat) is not [var acting, ..])
            return ([new(null, Say($"Your roles do not say for whom you act."))], "");
        if (posted["act"] == "end")
        {
            return int.TryParse(said["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && FormDate.TryMachine(said["until"]) is { } last
                ? (Faults((await store.Change(board => KeepBoard.End(board, acting, number, last), ct)).Decision), "/board")
                : ([new("until", Say($"Write the last day."))], "");
        }

        var input = new MemberInput(
            Authority.InLiaison(said["for"]) ?? acting, said["role"] == Code.Of(BoardRole.Alternate) ? BoardRole.Alternate : BoardRole.Member, said["name"], said["email"],
            FormDate.TryMachine(said["from"]), FormDate.TryMachine(said["until"]));
        return (Faults((await store.Change(board => KeepBoard.Name(board, acting, caller.Principal.Id, input, clock.GetUtcNow()), ct)).Decision), "/board");
    }

    private async Task<(IReadOnlyList<FieldFault> Faults, string Then)> Chair(Caller caller, Dictionary<string, string> said, IFormCollection posted, CancellationToken ct)
    {
        var (by, now) = (caller.Principal.Id, clock.GetUtcNow());
        switch (posted["act"].ToString())
        {
            case "convene":
                var (meeting, why, _) = await store.Convene(
                    new MeetingInput(by, BoardTimes.Read(said["date"], said["time"]), said["place"], said["agenda"], said["observers"]), posted["key"].ToString() is { Length: > 0 and <= 64 } key ? key : null, ct);
                return meeting is not null ? ([], $"/board/meetings/{meeting.Case}")
                    : why.Count == 0 ? ([new(null, Say($"This was sent before, with something else in it. Open the page anew."))], "")
                    : ([.. why.Select(each => FieldFault.Of(each, each.Field == "startsAt" ? "date" : each.Field))], "");
            case "begin":
                var (paper, not) = await store.Begin(
                    said["kind"] == Code.Of(PaperKind.ActivityReport) ? PaperKind.ActivityReport : PaperKind.Programme,
                    int.TryParse(said["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null, ct);
                return paper is not null ? ([], $"/board/papers/{paper.Case}") : ([.. not.Select(each => FieldFault.Of(each, each.Field))], "");
            case "denmark":
                return FormDate.TryMachine(said["from"]) is not { } from
                    ? ([new("from", Say($"Write the first day."))], "")
                    : (Faults((await store.Change(board => KeepBoard.SetDenmark(board, new DenmarkStanding(from, said["role"] != "none", said["role"] == "votes", said["basis"], now, by)), ct)).Decision), "/board");
            case "open":
                var parts = posted["parts"].OfType<string>().Select(code => Enum.GetValues<BoardPart>().Cast<BoardPart?>().FirstOrDefault(part => Code.Of(part!.Value) == code)).OfType<BoardPart>();
                return (Faults((await store.Change(board => KeepBoard.Open(board, [.. parts]), ct)).Decision), "/board");
            default:
                return ([new(null, Say($"“{Quotation.Cut(posted["act"].ToString(), 40)}” is nothing that can be done here."))], "");
        }
    }

    private static IReadOnlyList<FieldFault> Faults(CaseDecision<Board> decision) =>
        decision is CaseDecision<Board>.Refused { Why: var why } ? [.. why.Select(each => FieldFault.Of(each, each.Field == "party" ? "for" : each.Field))] : [];
}

/// <summary>Day and hour as a page sends them, by the clocks of Brussels.</summary>
internal static class BoardTimes
{
    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The moment (UTC); null when one of them is missing or there is no such hour that day.</summary>
    public static DateTimeOffset? Read(string date, string time)
    {
        if (FormDate.TryMachine(date) is not { } day || !TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
            return null;
        var local = day.ToDateTime(hour);
        return Brussels.IsInvalidTime(local) ? null : new DateTimeOffset(local, Brussels.GetUtcOffset(local)).ToUniversalTime();
    }
}
