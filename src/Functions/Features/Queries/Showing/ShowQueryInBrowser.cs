using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Queries.Compiling;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Queries.Showing;

/// <summary><c>/queries/{reference}</c>: a query, what its asker does with it, and <c>/compilation</c>: the answers side by side.</summary>
internal sealed class ShowQueryInBrowser(QueryStore queries, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/queries/{reference}", ["GET", "HEAD"], ([FromServices] ShowQueryInBrowser show, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(reference, context, query => show.One(context, caller, query, []), ct)).Needs(Permission.ReadQueries);
        app.MapMethods("/queries/{reference}/compilation", ["GET", "HEAD"], ([FromServices] ShowQueryInBrowser show, string reference, string? circle, string? version, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(reference, context, query => show.Compiled(context, caller, query, circle, version), ct)).Needs(Permission.ReadCompilations);
        app.MapPost("/queries/{reference}/acts", ([FromServices] ShowQueryInBrowser show, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(reference, context, query => show.Act(context, caller, query, ct), ct)).Needs(Permission.AskQuery);
    }

    private Task<IResult> With(string reference, HttpContext context, Func<AdHocQuery, Task<IResult>> then, CancellationToken ct) => QueryProblems.Find(reference, queries, pages, context, then, ct);

    private Task<IResult> One(HttpContext context, Caller caller, AdHocQuery query, IReadOnlyList<FieldFault> faults) => pages.Show<QueryPage>(
        context, faults.Count == 0 ? query.Text.Title : Say($"Nothing was done"),
        new Dictionary<string, object?>
        {
            [nameof(QueryPage.Query)] = query,
            [nameof(QueryPage.Own)] = ShowQuery.Own(query, caller),
            [nameof(QueryPage.IsAsker)] = caller.Circle(query) == Spread.Asker,
            [nameof(QueryPage.HasClosed)] = query.HasClosed(clock.GetUtcNow()),
            [nameof(QueryPage.IsOld)] = LookAtQuery.IsOld(query, clock.GetUtcNow()),
            [nameof(QueryPage.Token)] = tokens.For(caller.Principal),
            [nameof(QueryPage.Faults)] = faults,
        },
        faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> Compiled(HttpContext context, Caller caller, AdHocQuery query, string? circle, string? version) =>
        ShowCompilation.Find(query, circle, version, caller) is { } made
            ? await pages.Show<CompilationPage>(context, made.Text.Title, new Dictionary<string, object?>
            {
                [nameof(CompilationPage.Made)] = made,
                [nameof(CompilationPage.Own)] = caller.Circle(query),
                [nameof(CompilationPage.IsOld)] = LookAtQuery.IsOld(query, clock.GetUtcNow()),
            })
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such compilation of {query.Reference}."), Say($"The asker compiles the answers once the query has closed."), "/queries", Say($"All queries"));

    private async Task<IResult> Act(HttpContext context, Caller caller, AdHocQuery query, CancellationToken ct)
    {
        if (await caller.Check(Permission.AskQuery, query.Asker, ct) is { } refused)
            return refused;
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await One(context, caller, query, [refusal]);
        var (now, by) = (clock.GetUtcNow(), caller.Principal.Id);
        Func<AdHocQuery, CaseDecision<AdHocQuery>>? decide = posted["act"].ToString() switch
        {
            "compile" => stands => KeepQuery.Compile(stands, query.Asker, by, PostedForm.Text(posted["summary"]), now),
            "withdraw" => stands => KeepQuery.Withdraw(stands, query.Asker, now),
            "holds" => stands => KeepQuery.StillHolds(stands, query.Asker, now),
            _ => null,
        };
        if (decide is null)
            return await One(context, caller, query, [new(null, Say($"“{Quotation.Cut(posted["act"].ToString(), 40)}” is nothing that can be done with a query."))]);
        var done = (await queries.Change(query.Reference, decide, ct))!.Value;
        return done.Decision is CaseDecision<AdHocQuery>.Refused { Why: var why }
            ? await One(context, caller, done.Stands, [.. why.Select(each => FieldFault.Of(each, each.Field))])
            : new SeeOther(posted["act"] == "compile" ? $"/queries/{query.Reference}/compilation" : $"/queries/{query.Reference}");
    }
}
