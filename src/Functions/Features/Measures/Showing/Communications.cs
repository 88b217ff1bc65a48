using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Showing;

/// <summary><c>GET /api/communications?state=AT</c>: what was communicated, the newest first; a page for browsers (W-4), JSON for programs.</summary>
internal sealed class Communications : IApiEndpoint
{
    private const int MostShown = 200;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/communications", List)
            .Produces<IReadOnlyList<PublicCommunication>>().Produces(StatusCodes.Status200OK, contentType: "text/html").Needs(Permission.ReadCommunications);

    private static async Task<IResult> List(
        IDocumentStore documents, HttpRequest request, string? state, Caller caller, FormLibrary forms, TimeProvider clock, CancellationToken ct)
    {
        if (state is not null && MemberState.FromCode(state) is null)
            return Problems.NotUnderstood("state", state, "the code of a Member State (EL for Greece)");
        var query = new DocumentQuery(Containers.Submissions, MemberState.FromCode(state)?.Code) { OrderBy = "receivedAt", Descending = true };
        var found = new List<PublicCommunication>();
        await foreach (var submission in documents.Query<Submission>(query, ct))
        {
            if (submission.Document.Outcome.Communication is { } communication)
                found.Add(PublicCommunication.Of(submission.Document, caller.CircleOf(communication.State, clock)));
            if (found.Count == MostShown)
                break;
        }

        return ViewFormats.Wanted(request, ViewFormat.Json, ViewFormat.Html) == ViewFormat.Html
            ? CommunicationListPage.Write(found, MemberState.FromCode(state), forms.ReportForm)
            : Results.Json(found, HubJson.Readable);
    }
}
