using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Queries.Showing;

/// <summary><c>GET /api/queries?words=return centres&amp;theme=return</c>: “has anyone asked this?”, the best first; without words all, the newest first.</summary>
internal sealed class ListQueries : IApiEndpoint
{
    private const int MostShown = 200;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/queries", List).Produces<IReadOnlyList<QueryView>>().Needs(Permission.ReadQueries);

    private static async Task<IResult> List(string? words, string? theme, Caller caller, QueryStore queries, TimeProvider clock, CancellationToken ct)
    {
        if (theme is not null && Theme(theme) is null)
            return Problems.NotUnderstood("theme", theme, $"one of {string.Join(", ", Enum.GetValues<QueryTheme>().Select(Code.Of))}");
        var found = FindQueries.Of(await queries.All(ct), words, Theme(theme));
        return Results.Json(found.Take(MostShown).Select(query => QueryView.Of(query, ShowQuery.Own(query, caller), clock.GetUtcNow())), HubJson.Readable);
    }

    /// <summary>The theme of this code; null when it is none.</summary>
    public static QueryTheme? Theme(string? code) => Enum.GetValues<QueryTheme>().Cast<QueryTheme?>().FirstOrDefault(theme => Code.Of(theme!.Value) == code);
}

/// <summary><c>GET /api/queries/published</c>: the compilations of which something may be published, the newest first; for Parliament and Council too.</summary>
internal sealed class ListPublishedQueries : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/queries/published", List).Produces<IReadOnlyList<PublishedView>>().Needs(Permission.ReadCompilations);

    private static async Task<IResult> List(QueryStore queries, CancellationToken ct) => Results.Json(
        FindQueries.Published(await queries.All(ct)).Select(query => new PublishedView(query.Case, query.Text.Title, query.Asker.Code, query.Text.Theme, query.Compiled!.Number, query.Compiled.At)), HubJson.Readable);

    /// <param name="Reference">Number of the query.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Asker">Who asked.</param>
    /// <param name="Theme">What it is about.</param>
    /// <param name="Version">Number of the last compilation.</param>
    /// <param name="At">When it was made (UTC).</param>
    private sealed record PublishedView(string Reference, string Title, string Asker, QueryTheme Theme, int Version, DateTimeOffset At);
}

/// <summary><c>GET /api/queries/{reference}</c>: a query: what was asked, and who has answered.</summary>
internal sealed class ShowQuery : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/queries/{reference}", Get).Produces<QueryView>().Needs(Permission.ReadQueries);

    /// <summary>For whom the caller acts, of those who were asked.</summary>
    public static Authority? Own(AdHocQuery query, Caller caller) => caller.PartiesFor(Permission.AnswerQuery).FirstOrDefault(query.Asked.Contains);

    private static Task<IResult> Get(string reference, Caller caller, QueryStore queries, TimeProvider clock, CancellationToken ct) => QueryProblems.Find(
        reference, queries, query => Task.FromResult(Results.Json(QueryView.Of(query, Own(query, caller), clock.GetUtcNow()), HubJson.Readable)), ct);
}

/// <summary><c>GET /api/queries/lists/{quarter}</c>: the queries of a quarter: what was asked, and what was compiled.</summary>
internal sealed class ShowQuarterlyList : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/queries/lists/{quarter}", Get).Produces<QuarterView>().Needs(Permission.ReadQueries);

    private static async Task<IResult> Get(string quarter, QueryStore queries, TimeProvider clock, CancellationToken ct) => Quarter.Parse(quarter) is { } of
        ? Results.Json(QuarterView.Of(of, await queries.All(ct), clock.GetUtcNow()), HubJson.Readable)
        : Problems.NotUnderstood("quarter", quarter, "a quarter such as 2026-Q3");

    /// <param name="Quarter">The quarter.</param>
    /// <param name="Asked">What was asked in it.</param>
    /// <param name="Compiled">What was compiled in it for the first time.</param>
    private sealed record QuarterView(Quarter Quarter, IReadOnlyList<QueryView> Asked, IReadOnlyList<QueryView> Compiled)
    {
        public static QuarterView Of(Quarter quarter, IReadOnlyList<AdHocQuery> all, DateTimeOffset now) => new(
            quarter, [.. QuarterlyList.Asked(all, quarter).Select(query => QueryView.Of(query, null, now))], [.. QuarterlyList.Compiled(all, quarter).Select(query => QueryView.Of(query, null, now))]);
    }
}
