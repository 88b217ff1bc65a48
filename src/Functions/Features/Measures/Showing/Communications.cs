using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>
/// <c>GET /api/communications?state=AT</c>: what was communicated, the newest first, as JSON. A browser is led to <c>/measures</c>, which shows the same
/// page by page (W-4).
/// </summary>
internal sealed class Communications : IApiEndpoint
{
    private const int MostShown = 200;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/communications", List)
            .Produces<IReadOnlyList<PublicCommunication>>().Produces(StatusCodes.Status303SeeOther).Needs(Permission.ReadCommunications);

    private static async Task<IResult> List(
        IDocumentStore documents, HttpContext context, string? state, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        if (state is not null && MemberState.FromCode(state) is null)
            return Problems.NotUnderstood("state", state, "the code of a Member State (EL for Greece)");
        var of = MemberState.FromCode(state);
        context.Response.Headers.Vary = "Accept";
        if (ViewFormats.Wanted(context.Request, ViewFormat.Json, ViewFormat.Html) == ViewFormat.Html)
            return new SeeOther(of is null ? "/measures" : $"/measures?state={of.Code}");
        var query = new DocumentQuery(IntakeContainers.Submissions, of?.Code) { OrderBy = "receivedAt", Descending = true };
        var found = new List<PublicCommunication>();
        await foreach (var submission in documents.Query<Submission>(query, ct))
        {
            if (submission.Document.Outcome.Communication is { } communication)
                found.Add(PublicCommunication.Of(submission.Document, caller.CircleOf(communication.State, clock)));
            if (found.Count == MostShown)
                break;
        }

        return Results.Json(found, HubJson.Readable);
    }
}
