using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>
/// <c>POST /api/requests/{reference}/addressees/{state}/received-directly</c>: the asker has the information from the state directly, outside
/// the network (MIM-12).
/// </summary>
internal sealed class ReceivedOutsideNetwork : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/received-directly", Run)
        .Takes<Body>("""{ "explanation": "By telephone on 3 March." }""")
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ManageOwnRequest);

    private static Task<IResult> Run(
        string reference, string state, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => change.AsAsker(reference, state, caller, act => AnswerOutside.ByAsker(act, body.Explanation), ct));

    /// <param name="Explanation">How; may be empty.</param>
    private sealed record Body(string? Explanation);
}
