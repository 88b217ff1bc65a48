using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Features.Measures.Changing;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Showing;

/// <summary><c>GET /api/communications/{reference}</c>: one communication, as a page for browsers and as JSON for programs.</summary>
internal sealed class Communication : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/communications/{reference}", Get)
            .Produces<PublicCommunication>().Produces(StatusCodes.Status200OK, contentType: "text/html").Needs(Permission.ReadCommunications);

    private static async Task<IResult> Get(
        string reference, HttpRequest request, Caller caller, IDocumentStore documents, IFileStore files, FormLibrary forms, TimeProvider clock, CancellationToken ct)
    {
        if (Reference.Parse(reference) is not { } number)
            return Results.Problem($"“{reference}” is not a reference such as MIM-AT-2026-0001.", statusCode: StatusCodes.Status400BadRequest);
        if (await documents.FindCommunication(number, ct) is not { Document: var found })
            return ChangeCommunication.NotThere(number);
        var circle = caller.CircleOf(number.State, clock);
        var shown = PublicCommunication.Of(found, circle);
        if (shown.OriginalText is { } original)
            shown = shown with { OriginalText = await original.Measured(files, ct) };
        return request.GetTypedHeaders().Accept.Any(media => media.MediaType == "text/html")
            ? CommunicationPage.Write(
                shown, forms[found.Form!], [.. (await MeasureSteps.Of(documents, found, ct)).Select(step => PublicCommunication.Of(step, circle))],
                caller.PartiesFor(Permission.SubmitForState).Any(party => party.State == number.State))
            : Results.Json(shown, HubJson.Readable);
    }
}
