using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Situations.Picture;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Situations.Showing;

/// <summary><c>GET /api/situations</c>: all situations, the newest first; drills are marked.</summary>
internal sealed class ListSituations : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/situations", List).Produces<IReadOnlyList<SituationView>>().Needs(Permission.ReadSituations);

    private static async Task<IResult> List(SituationStore situations, CancellationToken ct) =>
        Results.Json((await situations.All(ct)).Select(situation => SituationView.Of(situation, [])), HubJson.Readable);
}

/// <summary><c>GET /api/situations/{reference}</c>: a situation, its questions and rounds, and what was learnt.</summary>
internal sealed class ShowSituation : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/situations/{reference}", Get).Produces<SituationView>().Needs(Permission.ReadSituations);

    private static Task<IResult> Get(string reference, SituationStore situations, CancellationToken ct) => SituationProblems.Find(
        reference, situations, async situation => Results.Json(SituationView.Of(situation, await situations.Rounds(situation.Reference, ct)), HubJson.Readable), ct);
}

/// <summary><c>/situations</c>: all of them and how states took part this year; <c>/situations/{reference}/picture</c> and <c>/sheet</c>: the common picture, and the sheet for the Council.</summary>
internal sealed class ShowSituations(SituationStore situations, PageWriter pages, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/situations", $"Situations", 28, Permission.ReadSituations, $"Requests")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/situations", ["GET", "HEAD"], ([FromServices] ShowSituations show, HttpContext context, Caller caller, CancellationToken ct) => show.List(context, caller, ct)).Needs(Permission.ReadSituations);
        app.MapMethods("/situations/{reference}/picture", ["GET", "HEAD"], ([FromServices] ShowSituations show, string reference, string? round, HttpContext context, CancellationToken ct) =>
            show.Picture<PicturePage>(reference, round, context, situation => Say($"Common picture: {situation.Text.Topic}"), ct)).Needs(Permission.ReadSituations);
        app.MapMethods("/situations/{reference}/sheet", ["GET", "HEAD"], ([FromServices] ShowSituations show, string reference, string? round, HttpContext context, CancellationToken ct) =>
            show.Picture<SheetPage>(reference, round, context, situation => Say($"Sheet for the Council: {situation.Text.Topic}"), ct)).Needs(Permission.ReadSituationSheets);
    }

    private async Task<IResult> List(HttpContext context, Caller caller, CancellationToken ct)
    {
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        return await pages.Show<SituationListPage>(context, Say($"Situations"), new Dictionary<string, object?>
        {
            [nameof(SituationListPage.Situations)] = await situations.All(ct),
            [nameof(SituationListPage.Figures)] = await ShowSituationFigures.Of(situations, new DateOnly(today.Year, 1, 1), today, ct),
            [nameof(SituationListPage.MayOpen)] = AccessRules.Allows(caller.Principal, Permission.RunSituation),
        });
    }

    private Task<IResult> Picture<TPage>(string reference, string? round, HttpContext context, Func<Situation, PageText> title, CancellationToken ct)
        where TPage : Microsoft.AspNetCore.Components.IComponent => SituationProblems.Find(reference, situations, pages, context, async situation =>
        await ShowPicture.Find(situation, round, situations, ct) is not { } picture
            ? await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such round."), Say($"The questions of a round are put on the morning after its last day."), $"/situations/{situation.Case}", Say($"The situation"))
            : await pages.Show<TPage>(context, SituationTitle.Marked(situation, title(situation)), new Dictionary<string, object?>
            {
                [nameof(PicturePage.Situation)] = situation,
                [nameof(PicturePage.Picture)] = picture,
            }), ct);
}
