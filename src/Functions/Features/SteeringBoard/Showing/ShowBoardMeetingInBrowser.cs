using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.SteeringBoard.Showing;

/// <summary><c>/board/meetings/{name}</c>: a meeting with its agenda, its list of deployments, what was said of it and decided; parties confirm their part, the Chair records.</summary>
internal sealed class ShowBoardMeetingInBrowser(BoardStore store, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    private static readonly char[] Separators = [',', ' ', ';', '\n'];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/board/meetings/{name}", ["GET", "HEAD"], ([FromServices] ShowBoardMeetingInBrowser show, string name, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(name, context, meeting => show.Show(context, caller, meeting, [], ct), ct)).Needs(Permission.ReadBoard);
        app.MapPost("/board/meetings/{name}/confirm", ([FromServices] ShowBoardMeetingInBrowser show, string name, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(name, context, meeting => show.Take(context, caller, meeting, show.Confirm, ct), ct)).Needs(Permission.KeepBoardSeat);
        app.MapPost("/board/meetings/{name}/chair", ([FromServices] ShowBoardMeetingInBrowser show, string name, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(name, context, meeting => show.Take(context, caller, meeting, show.Chair, ct), ct)).Needs(Permission.ChairBoard);
    }

    private async Task<IResult> With(string name, HttpContext context, Func<BoardMeeting, Task<IResult>> then, CancellationToken ct) => await store.Meeting(name, ct) is { } meeting
        ? await then(meeting)
        : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such meeting."), Say($"Meetings are called SB-1, SB-2 and so on."), "/board", Say($"The Steering Board"));

    private async Task<IResult> Show(HttpContext context, Caller caller, BoardMeeting meeting, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var (board, now) = (await store.Board(ct), clock.GetUtcNow());
        return await pages.Show<BoardMeetingPage>(
            context, faults.Count == 0 ? Say($"{meeting.Case} of the Steering Board") : Say($"Nothing was recorded"),
            new Dictionary<string, object?>
            {
                [nameof(BoardMeetingPage.Meeting)] = meeting,
                [nameof(BoardMeetingPage.List)] = meeting.List ?? FrozenList.Of(meeting.Day, now, now, await store.Sources(ct)),
                [nameof(BoardMeetingPage.Board)] = board,
                [nameof(BoardMeetingPage.HasBegun)] = now >= meeting.StartsAt,
                [nameof(BoardMeetingPage.Confirming)] = meeting.IsAsked && now < meeting.StartsAt ? caller.PartiesFor(Permission.KeepBoardSeat).Where(party => board.Seats(meeting.Day).Any(seat => seat.Party == party)).ToArray() : [],
                [nameof(BoardMeetingPage.IsChair)] = AccessRules.Allows(caller.Principal, Permission.ChairBoard),
                [nameof(BoardMeetingPage.Token)] = tokens.For(caller.Principal),
                [nameof(BoardMeetingPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, BoardMeeting meeting, Func<Caller, Board, IFormCollection, Func<BoardMeeting, CaseDecision<BoardMeeting>>?> act, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, meeting, [refusal], ct);
        if (act(caller, await store.Board(ct), posted.Form) is not { } decide)
            return await Show(context, caller, meeting, [new(null, Say($"What was sent could not be understood: use codes such as AT, COM, FRONTEX, and numbers of this meeting."))], ct);
        var done = (await store.Change(meeting.Case, decide, ct))!.Value;
        return done.Decision is CaseDecision<BoardMeeting>.Refused { Why: var why }
            ? await Show(context, caller, done.Stands, [.. why.Select(each => FieldFault.Of(each, each.Field == "votes" ? "votedFor" : each.Field))], ct)
            : new SeeOther($"/board/meetings/{meeting.Case}");
    }

    private Func<BoardMeeting, CaseDecision<BoardMeeting>>? Confirm(Caller caller, Board board, IFormCollection posted) =>
        caller.PartiesFor(Permission.KeepBoardSeat).FirstOrDefault(party => party.Code == posted["party"]) is { } party
            ? stands => HoldBoard.Confirm(stands, board, new ListConfirmed(party, clock.GetUtcNow(), caller.Principal.Id, posted["act"] == "right", PostedForm.Text(posted["remark"])))
            : null;

    private Func<BoardMeeting, CaseDecision<BoardMeeting>>? Chair(Caller caller, Board board, IFormCollection posted)
    {
        var (by, now) = (caller.Principal.Id, clock.GetUtcNow());
        return posted["act"].ToString() switch
        {
            "cancel" => stands => ConveneBoard.Cancel(stands, board, now),
            "vote" when Parties(posted["votedFor"]) is { } yes && Parties(posted["votedAgainst"]) is { } no && Parties(posted["abstained"]) is { } none && Parties(posted["tell"]) is { } tell =>
                stands => HoldBoard.Vote(stands, board, new VoteInput(by, posted["text"], PostedForm.Text(posted["paper"]), yes, no, none, PostedForm.Text(posted["associatedViews"]), tell), now),
            "action" when Number(posted["decision"]) is { } decision && Hosts(posted["networks"]) is { } hosts =>
                stands => HoldBoard.Act(stands, new AdHocAction(0, decision, now, by, PostedForm.Text(posted["actionText"]) ?? "", hosts, FormDate.TryMachine(posted["until"].ToString()), null)),
            "outcome" when Number(posted["number"]) is { } number => stands => HoldBoard.Outcome(stands, number, PostedForm.Text(posted["outcome"])),
            _ => null,
        };
    }

    private static Authority[]? Parties(string? codes) => All((codes ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Authority.InLiaison));

    private static Country[]? Hosts(string? codes) => All((codes ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Country.Find));

    private static T[]? All<T>(IEnumerable<T?> found)
        where T : class => found.ToArray() is var all && all.Any(each => each is null) ? null : [.. all.OfType<T>()];

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
