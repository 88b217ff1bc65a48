using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>POST /api/requests/{reference}/addressees/{state}/direct-answer</c>: the state answered directly, outside the network (MIM-12).</summary>
internal sealed class AnswerOutsideNetwork : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/direct-answer", Run)
        .Takes<Body>("""{ "explanation": "By letter to the ministry on 3 March." }""")
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.AnswerRequest, actingForRouteValue: "state");

    private static Task<IResult> Run(
        string reference, string state, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => change.AsAddressee(reference, state, caller, act => AnswerOutside.Decide(act, body.Explanation), ct));

    /// <param name="Explanation">How; may be empty.</param>
    private sealed record Body(string? Explanation);
}
