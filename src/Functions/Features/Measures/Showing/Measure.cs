using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Features.Measures.Changing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>
/// <c>GET /api/communications/{reference}/measure</c>: the measure that a communication is about, with all its steps (W-18), as
/// JSON; a browser is sent to the page of the measure. They are the same whichever of its communications is named.
/// </summary>
internal sealed class Measure : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/communications/{reference}/measure", Get)
        .Produces<IReadOnlyList<PublicCommunication>>().Produces(StatusCodes.Status303SeeOther).Needs(Permission.ReadCommunications);

    private static async Task<IResult> Get(
        string reference, HttpRequest request, Caller caller, IDocumentStore documents, TimeProvider clock, CancellationToken ct)
    {
        if (Reference.Parse(reference) is not { } number)
            return Results.Problem($"“{reference}” is not a reference such as MIM-AT-2026-0001.", statusCode: StatusCodes.Status400BadRequest);
        if (await documents.FindCommunication(number, ct) is not { Document: var found })
            return ChangeCommunication.NotThere(number);
        var circle = caller.CircleOf(number.State, clock);
        var steps = (await MeasureSteps.Of(documents, found, ct)).Select(step => PublicCommunication.Of(step, circle)).ToList();
        return request.GetTypedHeaders().Accept.Any(media => media.MediaType == "text/html")
            ? new SeeOther($"/measures/{number}#history")
            : Results.Json(steps, HubJson.Readable);
    }
}
