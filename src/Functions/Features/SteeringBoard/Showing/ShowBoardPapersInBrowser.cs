using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.SteeringBoard.Showing;

/// <summary>
/// <c>/board/papers</c>: the papers that were transmitted and the parts that the rules of procedure open, as the European Parliament sees them; <c>/board/papers/{name}</c>: one paper, as it is
/// being written for those of the Board, as it was transmitted for others.
/// </summary>
internal sealed class ShowBoardPapersInBrowser(BoardStore store, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/board/papers", $"Papers of the Board", 41, Permission.ReadBoardPapers, $"Reports")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/board/papers", ["GET", "HEAD"], ([FromServices] ShowBoardPapersInBrowser show, HttpContext context, CancellationToken ct) => show.All(context, ct)).Needs(Permission.ReadBoardPapers);
        app.MapMethods("/board/papers/{name}", ["GET", "HEAD"], ([FromServices] ShowBoardPapersInBrowser show, string name, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(name, context, caller, paper => show.One(context, caller, paper, null, []), ct)).Needs(Permission.ReadBoardPapers);
        app.MapPost("/board/papers/{name}/chair", ([FromServices] ShowBoardPapersInBrowser show, string name, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(name, context, caller, paper => show.Take(context, caller, paper, ct), ct)).Needs(Permission.ChairBoard);
    }

    private async Task<IResult> All(HttpContext context, CancellationToken ct) => await pages.Show<BoardPapersPage>(context, Say($"Papers of the Steering Board"), new Dictionary<string, object?>
    {
        [nameof(BoardPapersPage.Papers)] = (await store.Papers(ct)).Where(paper => paper.Transmitted is not null).ToArray(),
        [nameof(BoardPapersPage.Parts)] = (await store.Board(ct)).OpenToParliament,
        [nameof(BoardPapersPage.Meetings)] = (await store.Meetings(ct)).Where(meeting => meeting.CancelledAt is null).ToArray(),
    });

    private async Task<IResult> With(string name, HttpContext context, Caller caller, Func<BoardPaper, Task<IResult>> then, CancellationToken ct) =>
        await store.Paper(name, ct) is { } paper && (IsOfBoard(caller) || paper.Transmitted is not null)
            ? await then(paper)
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such paper."), Say($"Look it up in the list."), "/board/papers", Say($"Papers of the Board"));

    private Task<IResult> One(HttpContext context, Caller caller, BoardPaper paper, IReadOnlyList<Sentence>? overview, IReadOnlyList<FieldFault> faults) => pages.Show<BoardPaperPage>(
        context, faults.Count == 0 ? Say(BoardWords.Heading(paper)) : Say($"Nothing was recorded"),
        new Dictionary<string, object?>
        {
            [nameof(BoardPaperPage.Paper)] = paper,
            [nameof(BoardPaperPage.Sections)] = IsOfBoard(caller) ? paper.Sections : paper.Transmitted!.Sections,
            [nameof(BoardPaperPage.IsOfBoard)] = IsOfBoard(caller),
            [nameof(BoardPaperPage.IsChair)] = AccessRules.Allows(caller.Principal, Permission.ChairBoard),
            [nameof(BoardPaperPage.Overview)] = overview,
            [nameof(BoardPaperPage.Token)] = tokens.For(caller.Principal),
            [nameof(BoardPaperPage.Faults)] = faults,
        },
        faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> Take(HttpContext context, Caller caller, BoardPaper paper, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await One(context, caller, paper, null, [refusal]);
        var now = clock.GetUtcNow();
        if (posted["act"] == "overview")
            return await One(context, caller, paper, KeepPaper.Overview(paper, await store.Sources(ct), now), []);
        Func<BoardPaper, CaseDecision<BoardPaper>>? decide = posted["act"].ToString() switch
        {
            "write" => stands => KeepPaper.Write(stands, posted["section"].ToString(), posted["text"], now),
            "transmit" => stands => KeepPaper.Transmit(stands, now),
            "close" => stands => KeepPaper.Close(stands, now),
            "adopt" when await store.Meeting(posted["meeting"].ToString(), ct) is { } meeting && int.TryParse(posted["decision"], NumberStyles.None, CultureInfo.InvariantCulture, out var decision)
                && await store.Board(ct) is var board => stands => KeepPaper.Adopt(stands, meeting, decision, board, caller.Principal.Id, now),
            _ => null,
        };
        if (decide is null)
            return await One(context, caller, paper, null, [new("meeting", Say($"Write the name of a meeting, such as SB-1, and the number of its decision."))]);
        var done = (await store.Change(paper.Case, decide, ct))!.Value;
        return done.Decision is CaseDecision<BoardPaper>.Refused { Why: var why }
            ? await One(context, caller, done.Stands, null, [.. why.Select(each => FieldFault.Of(each, each.Field))])
            : new SeeOther($"/board/papers/{paper.Case}");
    }

    private static bool IsOfBoard(Caller caller) => AccessRules.Allows(caller.Principal, Permission.ReadBoard);
}
