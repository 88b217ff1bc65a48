using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Sheets;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Queries.Compiling;

/// <summary><c>POST /api/queries/{reference}/compilation</c>: the asker compiles the answers; the network and all who were asked are told.</summary>
internal sealed class CompileQueryAnswers : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/queries/{reference}/compilation", Compile)
        .Takes<SummaryBody>("""{ "summary": "Most states run such centres themselves." }""").Produces<QueryView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AskQuery);

    private static Task<IResult> Compile(string reference, HttpRequest call, Caller caller, QueryStore queries, TimeProvider clock, CancellationToken ct) =>
        OwnQuery.Of(reference, caller, queries, query => ApiBody.Read<SummaryBody>(call, body => OwnQuery.Change(
            query, queries, clock, stands => KeepQuery.Compile(stands, query.Asker, caller.Principal.Id, body.Summary, clock.GetUtcNow()), ct)), ct);

    /// <param name="Summary">What the asker says of the answers.</param>
    private sealed record SummaryBody(string? Summary);
}

/// <summary><c>POST /api/queries/{reference}/withdrawal</c>: the asker needs it no longer; all who were asked are told.</summary>
internal sealed class WithdrawQuery : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/queries/{reference}/withdrawal", Withdraw).Produces<QueryView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.AskQuery);

    private static Task<IResult> Withdraw(string reference, Caller caller, QueryStore queries, TimeProvider clock, CancellationToken ct) =>
        OwnQuery.Of(reference, caller, queries, query => OwnQuery.Change(query, queries, clock, stands => KeepQuery.Withdraw(stands, query.Asker, clock.GetUtcNow()), ct), ct);
}

/// <summary><c>POST /api/queries/{reference}/holds</c>: the asker says that the compilation still holds; it is asked again two years later.</summary>
internal sealed class SayQueryHolds : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/queries/{reference}/holds", Hold).Produces<QueryView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.AskQuery);

    private static Task<IResult> Hold(string reference, Caller caller, QueryStore queries, TimeProvider clock, CancellationToken ct) =>
        OwnQuery.Of(reference, caller, queries, query => OwnQuery.Change(query, queries, clock, stands => KeepQuery.StillHolds(stands, query.Asker, clock.GetUtcNow()), ct), ct);
}

/// <summary>What only the asker does.</summary>
internal static class OwnQuery
{
    /// <summary>Goes on when the caller acts for the asker.</summary>
    public static Task<IResult> Of(string reference, Caller caller, QueryStore queries, Func<AdHocQuery, Task<IResult>> then, CancellationToken ct) =>
        QueryProblems.Find(reference, queries, async query => await caller.Check(Permission.AskQuery, query.Asker, ct) ?? await then(query), ct);

    /// <summary>Decides, commits, and shows the query as it stands then.</summary>
    public static async Task<IResult> Change(AdHocQuery query, QueryStore queries, TimeProvider clock, Func<AdHocQuery, CaseDecision<AdHocQuery>> decide, CancellationToken ct) =>
        (await queries.Change(query.Reference, decide, ct))!.Value is { Decision: CaseDecision<AdHocQuery>.Refused { Why: var why } } ? Problems.OfCase(why)
            : Results.Json(QueryView.Of((await queries.Find(query.Reference, ct))!, null, clock.GetUtcNow()), HubJson.Readable);
}

/// <summary>
/// <c>GET /api/queries/{reference}/compilation</c>: the answers side by side, as far as the reader may know them; as JSON, page, Word document and workbook. With
/// <c>?circle=network</c> or <c>?circle=public</c> the same for a wider circle, to pass on.
/// </summary>
internal sealed class ShowCompilation : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Docx, ViewFormat.Xlsx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/queries/{reference}/compilation", Get).ShownAs<Compilation>(Offered).Needs(Permission.ReadCompilations);

    private static Task<IResult> Get(string reference, string? circle, string? version, HttpContext context, Caller caller, QueryStore queries, CancellationToken ct) =>
        QueryProblems.Find(reference, queries, query =>
        {
            if (Find(query, circle, version, caller) is not { } found)
                return Task.FromResult(NotThere(query, circle));
            var name = $"{query.Reference}-v{found.Version.Number}-{Code.Of(found.For)}";
            return Task.FromResult(ViewFormats.Wanted(context.Request, Offered) switch
            {
                ViewFormat.Json => Results.Json(found, HubJson.Readable),
                ViewFormat.Docx => View.Of(context, CompilationDocument.Write(found), ViewFormats.Word, $"{name}.docx"),
                ViewFormat.Xlsx => View.Of(context, CompilationWorkbook.Write(found), TableWorkbook.MediaType, $"{name}.xlsx"),
                _ => ViewFormats.NotOffered(context.Request, Offered),
            });
        }, ct);

    /// <summary>The compilation for this reader; null when there is none, or not for so narrow a circle.</summary>
    public static Compilation? Find(AdHocQuery query, string? circle, string? version, Caller caller)
    {
        var own = caller.Circle(query);
        var wanted = circle is null ? own : Enum.GetValues<Spread>().Cast<Spread?>().FirstOrDefault(each => Code.Of(each!.Value) == circle);
        return wanted >= own && (version is null || int.TryParse(version, out _)) && query.WithdrawnAt is null
            ? Compilation.Of(query, version is null ? query.Versions.Count : int.Parse(version, System.Globalization.CultureInfo.InvariantCulture), wanted.Value)
            : null;
    }

    private static IResult NotThere(AdHocQuery query, string? circle) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no such compilation of {query.Reference}{(circle is null ? "" : $" for “{Quotation.Cut(circle, 20)}”")}.",
        detail: "The asker compiles the answers once the query has closed; circles are asker (for the asker alone), network and public.");
}
