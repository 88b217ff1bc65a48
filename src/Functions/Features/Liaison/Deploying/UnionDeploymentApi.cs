using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Deploying;

/// <summary><c>GET /api/liaison/union-deployments</c>: officers of the Commission and the agencies, planned and made (Article 4 of Regulation 2019/1240).</summary>
internal sealed class ListUnionDeployments : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/liaison/union-deployments", List).Produces<UnionDeploymentView[]>().Needs(Permission.ReadLiaison);

    private static async Task<IResult> List(UnionDeployments deployments, CancellationToken ct) =>
        Results.Json((await deployments.All(ct)).Select(UnionDeploymentView.Of), HubJson.Readable);
}

/// <summary><c>POST /api/liaison/union-deployments</c>: the Commission or an agency tells the Board of a plan or a deployment; with an <c>Idempotency-Key</c> again is once.</summary>
internal sealed class RecordUnionDeployment : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/union-deployments", Record)
        .Takes<UnionDeploymentBody>(
            """{ "by": "FRONTEX", "hostCountry": "MA", "city": "Rabat", "hostKind": "unionMission", "from": "2026-09-01", "intention": "made", "duties": "Contact with the border police." }""",
            "by", "hostCountry", "hostKind", "from", "intention", "duties")
        .TakesHeader("Idempotency-Key", "A text of the caller's own, at most 200 characters: the same call repeated with it gets the first deployment again.")
        .Produces<UnionDeploymentView>(StatusCodes.Status201Created).Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.RecordDeployment);

    private static Task<IResult> Record(HttpRequest call, Caller caller, UnionDeployments deployments, CancellationToken ct) => ApiBody.Read<UnionDeploymentBody>(call, body =>
        caller.For(Permission.RecordDeployment, body.Party, async acting =>
        {
            if (Authority.InLiaison(body.By ?? acting.Code) is not { } by)
                return Problems.NotUnderstood("by", body.By, "COM, FRONTEX, EUAA or EUROPOL");
            var (recorded, why, fault) = await deployments.Record(body.Draft(by, acting, caller.Principal.Id), call.Headers["Idempotency-Key"], ct);
            return recorded is null ? fault ?? Problems.OfCase(why) : Results.Json(UnionDeploymentView.Of(recorded), HubJson.Readable, statusCode: StatusCodes.Status201Created);
        }, ct));
}

/// <summary><c>POST /api/liaison/union-deployments/{number}/changes</c>: the last day of a deployment, or that a plan was made.</summary>
internal sealed class ChangeUnionDeployment : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/union-deployments/{number}/changes", Change)
        .Takes<UnionDeploymentChange>("""{ "until": "2027-08-31", "intention": "made" }""", "intention")
        .Produces<UnionDeploymentView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.RecordDeployment);

    private static Task<IResult> Change(string number, HttpRequest call, Caller caller, UnionDeployments deployments, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<UnionDeploymentChange>(call, body => caller.For(Permission.RecordDeployment, body.Party, async acting => body.Intention is not { } intention
            ? Problems.NotUnderstood("intention", null, "planned or made")
            : await deployments.Change(number, stands => DeployForUnion.Change(stands, acting, caller.Principal.Id, body.Until, intention, clock.GetUtcNow()), ct) switch
            {
                null => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: $"There is no deployment “{Quotation.Cut(number, 40)}”.", detail: "Numbers look like DEP-FRONTEX-7."),
                { Decision: CaseDecision<UnionDeployment>.Refused { Why: var why } } => Problems.OfCase(why),
                { Stands: var stands } => Results.Json(UnionDeploymentView.Of(stands), HubJson.Readable),
            }, ct));
}

/// <summary>A deployment to record.</summary>
/// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
/// <param name="By">Who deploys: COM, FRONTEX, EUAA or EUROPOL; the own party when left out.</param>
/// <param name="HostCountry">Two-letter code of the third country.</param>
/// <param name="City">Where the officer works.</param>
/// <param name="HostKind">At whose office.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; left out when not set.</param>
/// <param name="Intention">planned or made.</param>
/// <param name="Duties">What the officer does; no names.</param>
internal sealed record UnionDeploymentBody(
    string? Party, string? By, string? HostCountry, string? City, HostKind? HostKind, DateOnly? From, DateOnly? Until, SecondmentIntention? Intention, string? Duties)
{
    /// <summary>For the decision.</summary>
    public UnionDeploymentDraft Draft(Authority by, Authority acting, string person) => new(by, acting, person, Country.Find(HostCountry), City, HostKind, From, Until, Intention, Duties);
}

/// <summary>What changes about a deployment.</summary>
/// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
/// <param name="Until">Last day; left out when not set.</param>
/// <param name="Intention">planned or made.</param>
internal sealed record UnionDeploymentChange(string? Party, DateOnly? Until, SecondmentIntention? Intention);

/// <summary>A deployment of the Commission or an agency as programs read it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">Code of who deploys.</param>
/// <param name="HostCountry">ISO 3166-1 alpha-2 code of the host country.</param>
/// <param name="City">Where the officer works.</param>
/// <param name="HostKind">At whose office.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; absent when not set.</param>
/// <param name="Intention">Planned, or made.</param>
/// <param name="Duties">Description of the duties.</param>
/// <param name="RecordedBy">Code of who recorded it.</param>
/// <param name="RecordedAt">When (UTC).</param>
internal sealed record UnionDeploymentView(
    string Number, string By, string HostCountry, string? City, HostKind HostKind, DateOnly From, DateOnly? Until, SecondmentIntention Intention, string Duties, string RecordedBy, DateTimeOffset RecordedAt)
{
    /// <summary>The deployment.</summary>
    public static UnionDeploymentView Of(UnionDeployment one) =>
        new(one.Case, one.By.Code, one.HostCountry.Code, one.City, one.HostKind, one.From, one.Until, one.Intention, one.Duties, one.RecordedBy.Code, one.RecordedAt);
}
