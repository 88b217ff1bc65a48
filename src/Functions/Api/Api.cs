using MimFunctions.Hosting;

namespace MimFunctions.Api;

/// <summary>
/// The HTTP API as one function: the Functions host forwards everything below <c>/api</c>, and the routes of the <see cref="IApiEndpoint"/>
/// classes answer it. What none of them takes ends here. In Azure the host lets nobody in without a function key; alone, the hub listens on
/// this machine's loopback only (<see cref="Hub"/>). There is no sign-in of persons yet.
/// </summary>
internal static class Api
{
    /// <summary>No endpoint has this address.</summary>
    [Function("Api")]
    public static IResult Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", "post", "put", "patch", "delete", Route = "api/{*path}")]
        HttpContext request) =>
        Results.Problem(
            statusCode: StatusCodes.Status404NotFound,
            title: "There is nothing at this address.",
            detail: $"No part of the API answers {request.Request.Method} here; check the path and the method.");
}
