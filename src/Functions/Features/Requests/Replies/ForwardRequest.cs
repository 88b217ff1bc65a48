using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>POST /api/requests/{reference}/addressees/{state}/forwarding</c>: another authority of the state works on it.</summary>
internal sealed class ForwardRequest : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/forwarding", Run)
        .Takes<Body>("""{ "forwardedTo": "Federal Office for Migration" }""", Forward.To)
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.AnswerRequest, actingForRouteValue: "state");

    private static Task<IResult> Run(
        string reference, string state, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => change.AsAddressee(reference, state, caller, act => Forward.Decide(act, body.ForwardedTo), ct));

    /// <param name="ForwardedTo">The authority, in words; no person.</param>
    private sealed record Body(string? ForwardedTo);
}
