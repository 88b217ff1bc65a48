using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Replies;

/// <summary><c>POST /api/requests/{reference}/withdrawal</c>: the asker no longer needs the answers that have not come.</summary>
internal sealed class WithdrawRequest : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{reference}/withdrawal", Run)
        .Takes<Body>("""{ "explanation": "We found the figures." }""", "explanation")
        .Produces<RequestView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ManageOwnRequest);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ChangeRequest change, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => change.AsAsker(
            reference, caller, (request, now) => Withdraw.Decide(request, caller.Principal.Id, body.Explanation, now), ct));

    /// <param name="Explanation">Why; told to the states asked.</param>
    private sealed record Body(string? Explanation);
}
