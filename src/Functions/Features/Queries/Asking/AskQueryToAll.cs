using MimFunctions.Domain.Access;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Queries.Asking;

/// <summary>
/// <c>POST /api/queries</c>: asks all Member States, and agencies by choice, several numbered questions; answering is voluntary. With the header
/// <c>Idempotency-Key</c> a repeated call gets the first query again.
/// </summary>
internal sealed class AskQueryToAll : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/queries", Ask)
        .Takes<QueryBody>(
            """
            {
              "title": "Places in return centres", "onBehalfOf": "Federal Ministry of the Interior", "background": "A change of the law is being prepared.",
              "questions": ["How many places are there?", "Who runs them?"], "theme": "return", "keywords": ["return centre", "detention"], "closes": "2026-12-11", "agencies": ["FRONTEX"]
            }
            """,
            "title", "background", "questions", "theme", "closes")
        .TakesHeader("Idempotency-Key", "A text of the caller's own, at most 200 characters: the same call repeated with it gets the first query again.")
        .Produces<QueryView>(StatusCodes.Status201Created).Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AskQuery);

    private static Task<IResult> Ask(HttpRequest call, Caller caller, PutQuery counter, TimeProvider clock, CancellationToken ct) => ApiBody.Read<QueryBody>(call, body =>
        caller.For(Permission.AskQuery, body.Asker, async asker =>
        {
            if (body.Agencies?.FirstOrDefault(code => Authority.FromCode(code) is null) is { } unknown)
                return Problems.NotUnderstood("agencies", unknown, "codes of agencies, such as FRONTEX");
            if (body.Updates is not null && QueryReference.Parse(body.Updates) is null)
                return Problems.NotUnderstood("updates", body.Updates, "a query such as QRY-AT-2026-0001, or leave it out");
            var (asked, why, fault) = await counter.Put(body.Draft(asker, caller.Principal.Id), call.Headers["Idempotency-Key"], ct);
            if (asked is null)
                return fault ?? Problems.Of(why);
            call.HttpContext.Response.Headers.Location = $"/api/queries/{asked.Reference}";
            return Results.Json(QueryView.Of(asked, null, clock.GetUtcNow()), HubJson.Readable, statusCode: StatusCodes.Status201Created);
        }, ct));

    /// <param name="Asker">For whom it is asked; may be left out by whoever acts for one party only.</param>
    /// <param name="Title">One line.</param>
    /// <param name="OnBehalfOf">The ministry or authority that wants to know.</param>
    /// <param name="Background">Why it is asked.</param>
    /// <param name="Questions">One to ten short questions that can be compared.</param>
    /// <param name="Theme">What it is about.</param>
    /// <param name="Keywords">Words to find it by.</param>
    /// <param name="Closes">The last day for answers, in two to four weeks.</param>
    /// <param name="Agencies">Codes of agencies that are asked too, by mail.</param>
    /// <param name="Updates">The own query that it asks anew.</param>
    private sealed record QueryBody(
        string? Asker, string? Title, string? OnBehalfOf, string? Background, IReadOnlyList<string?>? Questions, QueryTheme? Theme, IReadOnlyList<string>? Keywords, DateOnly? Closes,
        IReadOnlyList<string>? Agencies, string? Updates)
    {
        public QueryDraft Draft(Authority asker, string by) => new(
            asker, by, Title, string.IsNullOrWhiteSpace(OnBehalfOf) ? null : OnBehalfOf, Background, Questions ?? [], Theme, Keywords ?? [], Closes,
            [.. (Agencies ?? []).Select(code => Authority.FromCode(code)!)], QueryReference.Parse(Updates));
    }
}
