using MimFunctions.Domain.Access;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Changing;

/// <summary><c>GET /api/communications/{reference}/change</c>: the page on which a state withdraws or corrects its communication.</summary>
internal sealed class ShowChange : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/communications/{reference}/change", Get).Produces(StatusCodes.Status200OK, contentType: "text/html").Needs(Permission.SubmitForState);

    private static Task<IResult> Get(string reference, HttpContext context, Caller caller, IDocumentStore documents, FormLibrary forms, CancellationToken ct) =>
        ChangeCommunication.Own(reference, caller, async number => await documents.FindCommunication(number, ct) is { Document: var found }
            ? ChangePage.Write(found, forms.ReportForm)
            : ChangeCommunication.NotThere(number), ct);
}
