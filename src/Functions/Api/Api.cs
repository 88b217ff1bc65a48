using MimFunctions.Hosting;
using MimFunctions.SignIn;

namespace MimFunctions.Api;

/// <summary>
/// The HTTP API as one function: the Functions host forwards everything below <c>/api</c>, and the routes of the <see cref="IApiEndpoint"/>
/// classes answer it. What none of them takes ends here. The Functions host lets everyone through: a function key would say which program
/// calls, not who, and would keep browsers out. Who may do what is decided at the gate (<see cref="Gate"/>).
/// </summary>
internal static class Api
{
    /// <summary>No endpoint has this address, or none with this method.</summary>
    [Function("Api")]
    [Open("there is nothing here")]
    public static IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", Route = "api/{*path}")]
        HttpContext request)
    {
        var methods = KnownAddresses.MethodsAt(request.RequestServices.GetRequiredService<EndpointDataSource>(), request.Request.Path);
        return methods.Count == 0 ? NothingHere(request) : OtherMethod(request, string.Join(", ", methods));
    }

    private static IResult NothingHere(HttpContext request) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound,
        title: "There is nothing at this address.",
        detail: $"No part of the API answers {request.Request.Method} here; check the path and the method.");

    private static IResult OtherMethod(HttpContext request, string methods)
    {
        request.Response.Headers.Allow = methods;
        return Results.Problem(
            statusCode: StatusCodes.Status405MethodNotAllowed,
            title: $"{request.Request.Method} is not possible here.",
            detail: $"This address takes {methods}.");
    }
}
