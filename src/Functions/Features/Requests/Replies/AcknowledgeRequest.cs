using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>POST /api/requests/{reference}/addressees/{state}/acknowledgement</c>: the state works on it.</summary>
internal sealed class AcknowledgeRequest : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/acknowledgement", Run)
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict)
        .Needs(Permission.AnswerRequest, actingForRouteValue: "state");

    private static Task<IResult> Run(string reference, string state, Caller caller, ChangeRequest change, CancellationToken ct) =>
        change.AsAddressee(reference, state, caller, Acknowledge.Decide, ct);
}
