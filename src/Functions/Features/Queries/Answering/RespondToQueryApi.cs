using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Queries.Answering;

/// <summary><c>POST /api/queries/{reference}/responses</c>: the own state answers, or answers anew; each time whole, and the last counts.</summary>
internal sealed class GiveQueryResponse : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/queries/{reference}/responses", Respond)
        .Takes<ResponseBody>("""{ "language": "en", "answers": [{ "question": 1, "text": "There are 240 places.", "spread": "network" }, { "question": 2, "text": "The police.", "spread": "asker" }] }""", "answers")
        .Produces<QueryView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AnswerQuery);

    private static Task<IResult> Respond(string reference, HttpRequest call, Caller caller, QueryStore queries, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<ResponseBody>(call, body => caller.For(Permission.AnswerQuery, body.Party, party => Take(reference, body, party, party, caller, queries, clock, ct), ct));

    /// <summary>Decides and commits.</summary>
    public static Task<IResult> Take(
        string reference, ResponseBody body, Authority from, Authority acting, Caller caller, QueryStore queries, TimeProvider clock, CancellationToken ct) =>
        QueryProblems.Find(reference, queries, async query => await queries.Change(query.Reference, stands => RespondToQuery.Decide(stands, body.Input(from, acting, caller.Principal.Id), clock.GetUtcNow()), ct) switch
        {
            { Decision: CaseDecision<AdHocQuery>.Refused { Why: var why } } => Problems.OfCase(why),
            { Stands: var stands } => Results.Json(QueryView.Of(stands, from, clock.GetUtcNow()), HubJson.Readable),
            null => QueryProblems.Unknown(reference),
        }, ct);
}

/// <summary><c>POST /api/queries/{reference}/responses/{agency}</c>: the asker records what an agency sent it; agencies have no sign-in here.</summary>
internal sealed class RecordAgencyResponse : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/queries/{reference}/responses/{agency}", Record)
        .Takes<ResponseBody>("""{ "answers": [{ "question": 1, "text": "Two operations were supported.", "spread": "network" }] }""", "answers")
        .Produces<QueryView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AskQuery);

    private static Task<IResult> Record(string reference, string agency, HttpRequest call, Caller caller, QueryStore queries, TimeProvider clock, CancellationToken ct) =>
        Authority.FromCode(agency) is not { } from
            ? Task.FromResult(Problems.NotUnderstood("agency", agency, "the code of an agency, such as FRONTEX"))
            : QueryProblems.Find(reference, queries, async query => await caller.Check(Permission.AskQuery, query.Asker, ct)
                ?? await ApiBody.Read<ResponseBody>(call, body => GiveQueryResponse.Take(reference, body, from, query.Asker, caller, queries, clock, ct)), ct);
}

/// <summary>What is said to a query.</summary>
/// <param name="Party">Code of the own state; may be left out by whoever acts for one only.</param>
/// <param name="Language">Its language, ISO 639-1; left out for English.</param>
/// <param name="NothingToReport">There is nothing to report; that is an answer.</param>
/// <param name="Answers">The answers, each with the number of its question and how far it may spread.</param>
internal sealed record ResponseBody(string? Party, string? Language, bool? NothingToReport, IReadOnlyList<QueryAnswer>? Answers)
{
    /// <summary>For the decision.</summary>
    public ResponseInput Input(Authority from, Authority acting, string by) => new(from, acting, by, Language, Answers ?? [], NothingToReport ?? false);
}
