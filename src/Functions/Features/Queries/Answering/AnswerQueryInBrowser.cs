using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Queries.Answering;

/// <summary>
/// <c>GET</c> and <c>POST /queries/{reference}/answer</c>: the contact point of a state answers question by question, each with how far it may spread; under
/// <c>/answer/{agency}</c> the asker records what an agency sent it.
/// </summary>
internal sealed class AnswerQueryInBrowser(QueryStore queries, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/queries/{reference}/answer", ["GET", "HEAD"], ([FromServices] AnswerQueryInBrowser answer, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.AsState(reference, context, caller, giver => answer.Show(context, caller, giver, Said(giver), []), ct)).Needs(Permission.AnswerQuery);
        app.MapPost("/queries/{reference}/answer", ([FromServices] AnswerQueryInBrowser answer, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.AsState(reference, context, caller, giver => answer.Take(context, caller, giver, ct), ct)).Needs(Permission.AnswerQuery);
        app.MapMethods("/queries/{reference}/answer/{agency}", ["GET", "HEAD"], ([FromServices] AnswerQueryInBrowser answer, string reference, string agency, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.AsAsker(reference, agency, context, caller, giver => answer.Show(context, caller, giver, Said(giver), []), ct)).Needs(Permission.AskQuery);
        app.MapPost("/queries/{reference}/answer/{agency}", ([FromServices] AnswerQueryInBrowser answer, string reference, string agency, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.AsAsker(reference, agency, context, caller, giver => answer.Take(context, caller, giver, ct), ct)).Needs(Permission.AskQuery);
    }

    private Task<IResult> AsState(string reference, HttpContext context, Caller caller, Func<Giver, Task<IResult>> then, CancellationToken ct) =>
        QueryProblems.Find(reference, queries, pages, context, async query => caller.PartiesFor(Permission.AnswerQuery).FirstOrDefault(query.Asked.Contains) is { } own
            ? await then(new Giver(query, own, own, $"/queries/{query.Reference}/answer"))
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"{query.Reference} was not put to your state."), Say($"Only who was asked can answer."), $"/queries/{query.Reference}", Say($"The query")), ct);

    private Task<IResult> AsAsker(string reference, string agency, HttpContext context, Caller caller, Func<Giver, Task<IResult>> then, CancellationToken ct) =>
        QueryProblems.Find(reference, queries, pages, context, async query => await caller.Check(Permission.AskQuery, query.Asker, ct) is { } refused ? refused
            : Authority.FromCode(agency) is { State: null } from && query.Asked.Contains(from) ? await then(new Giver(query, from, query.Asker, $"/queries/{query.Reference}/answer/{from.Code}"))
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"{query.Reference} was put to no such agency."), Say($"Only what an agency that was asked sent is recorded."), $"/queries/{query.Reference}", Say($"The query")), ct);

    private Task<IResult> Show(HttpContext context, Caller caller, Giver giver, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults) => pages.Show<AnswerQueryPage>(
        context, faults.Count == 0 ? Say($"Answer {giver.Query.Reference}") : Say($"Nothing was sent"),
        new Dictionary<string, object?>
        {
            [nameof(AnswerQueryPage.Token)] = tokens.For(caller.Principal),
            [nameof(AnswerQueryPage.Query)] = giver.Query,
            [nameof(AnswerQueryPage.From)] = giver.From,
            [nameof(AnswerQueryPage.Action)] = giver.Page,
            [nameof(AnswerQueryPage.Values)] = said,
            [nameof(AnswerQueryPage.Faults)] = faults,
        },
        faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> Take(HttpContext context, Caller caller, Giver giver, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var said = posted.WasRead ? posted.Said : Said(giver);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, giver, said, [refusal]);
        var answers = Enumerable.Range(1, giver.Query.Text.Questions.Count).Select(number => new QueryAnswer(
            number, said.GetValueOrDefault(RespondToQuery.Field(number), ""),
            Enum.GetValues<Spread>().FirstOrDefault(spread => Code.Of(spread) == said.GetValueOrDefault($"spread{number.ToString(CultureInfo.InvariantCulture)}"))));
        var input = new ResponseInput(
            giver.From, giver.Acting, caller.Principal.Id, said.GetValueOrDefault("language") is { Length: > 0 } language ? language : null, [.. answers], said.ContainsKey("nothingToReport"));
        return await queries.Change(giver.Query.Reference, stands => RespondToQuery.Decide(stands, input, clock.GetUtcNow()), ct) is { Decision: CaseDecision<AdHocQuery>.Refused { Why: var why } }
            ? await Show(context, caller, giver, said, [.. why.Select(each => FieldFault.Of(each, each.Field is "answers" ? RespondToQuery.Field(1) : each.Field))])
            : new SeeOther($"/queries/{giver.Query.Reference}");
    }

    /// <summary>What was said before, to be changed.</summary>
    private static Dictionary<string, string> Said(Giver giver)
    {
        var said = new Dictionary<string, string>();
        if (giver.Query.Last(giver.From) is not { } last)
            return said;
        foreach (var answer in last.Answers)
        {
            said[RespondToQuery.Field(answer.Question)] = answer.Text;
            said[$"spread{answer.Question.ToString(CultureInfo.InvariantCulture)}"] = Code.Of(answer.Spread);
        }

        said["language"] = last.Language ?? "";
        if (last.Answers.Count == 0)
            said["nothingToReport"] = "yes";
        return said;
    }

    /// <summary>Who answers which query, and on which page.</summary>
    private sealed record Giver(AdHocQuery Query, Authority From, Authority Acting, string Page);
}
