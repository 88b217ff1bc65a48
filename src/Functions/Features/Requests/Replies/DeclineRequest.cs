using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>POST /api/requests/{reference}/addressees/{state}/refusal</c>: the state does not answer, and says on what ground.</summary>
internal sealed class DeclineRequest : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/addressees/{state}/refusal", Run)
        .Takes<Body>("""{ "ground": "confidential", "explanation": "The figures are not public." }""", "ground")
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.AnswerRequest, actingForRouteValue: "state");

    private static Task<IResult> Run(
        string reference, string state, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, async body => body.Ground is { } ground
            ? await change.AsAddressee(reference, state, caller, act => Decline.Decide(act, ground, body.Explanation), ct)
            : Problems.NotUnderstood("ground", null, "noInformation, confidential, notPermitted, outsideField or other"));

    /// <param name="Ground">Why.</param>
    /// <param name="Explanation">In words; needed with the ground other.</param>
    private sealed record Body(DeclineGround? Ground, string? Explanation);
}
