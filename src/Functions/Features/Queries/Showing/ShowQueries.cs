using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Queries.Showing;

/// <summary><c>GET /queries</c>: the queries, searched and by theme; <c>/queries/lists/{quarter}</c>: those of a quarter; <c>/queries/published</c>: compilations of which something may be published.</summary>
internal sealed class ShowQueries(QueryStore queries, PageWriter pages, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/queries", $"Queries", 25, Permission.ReadQueries, $"Requests"), new("/queries/published", $"Published answers", 26, Permission.ReadCompilations, $"Requests")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/queries", ["GET", "HEAD"], ([FromServices] ShowQueries show, string? words, string? theme, HttpContext context, Caller caller, CancellationToken ct) =>
            show.List(words, theme, context, caller, ct)).Needs(Permission.ReadQueries);
        app.MapMethods("/queries/lists/{quarter}", ["GET", "HEAD"], ([FromServices] ShowQueries show, string quarter, HttpContext context, CancellationToken ct) =>
            show.Quarterly(quarter, context, ct)).Needs(Permission.ReadQueries);
        app.MapMethods("/queries/published", ["GET", "HEAD"], ([FromServices] ShowQueries show, HttpContext context, CancellationToken ct) => show.Published(context, ct)).Needs(Permission.ReadCompilations);
    }

    private async Task<IResult> Published(HttpContext context, CancellationToken ct) => await pages.Show<PublishedPage>(context, Say($"What may be published"), new Dictionary<string, object?>
    {
        [nameof(PublishedPage.Queries)] = FindQueries.Published(await queries.All(ct)),
    });

    private async Task<IResult> List(string? words, string? theme, HttpContext context, Caller caller, CancellationToken ct)
    {
        if (theme is { Length: > 0 } && ListQueries.Theme(theme) is null)
            return await pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"This address can’t be understood."), Say($"There is no such theme."), "/queries", Say($"All queries"));
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        return await pages.Show<QueryListPage>(context, string.IsNullOrWhiteSpace(words) ? Say($"Queries to all") : Say($"“{words}” in queries"), new Dictionary<string, object?>
        {
            [nameof(QueryListPage.Words)] = words ?? "",
            [nameof(QueryListPage.Theme)] = theme ?? "",
            [nameof(QueryListPage.Queries)] = FindQueries.Of(await queries.All(ct), words, ListQueries.Theme(theme)),
            [nameof(QueryListPage.Now)] = clock.GetUtcNow(),
            [nameof(QueryListPage.MayAsk)] = AccessRules.Allows(caller.Principal, Permission.AskQuery),
            [nameof(QueryListPage.Quarter)] = Quarter.Of(today),
        });
    }

    private async Task<IResult> Quarterly(string quarter, HttpContext context, CancellationToken ct)
    {
        if (Quarter.Parse(quarter) is not { } of)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such quarter."), Say($"A quarter looks like {"2026-Q3"}."), "/queries", Say($"All queries"));
        var all = await queries.All(ct);
        return await pages.Show<QuarterlyListPage>(context, Say($"Queries of the {of.Worded}"), new Dictionary<string, object?>
        {
            [nameof(QuarterlyListPage.Quarter)] = of,
            [nameof(QuarterlyListPage.Asked)] = QuarterlyList.Asked(all, of),
            [nameof(QuarterlyListPage.Compiled)] = QuarterlyList.Compiled(all, of),
            [nameof(QuarterlyListPage.Now)] = clock.GetUtcNow(),
        });
    }
}
