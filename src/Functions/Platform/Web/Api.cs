using MimFunctions.Platform.Access;

namespace MimFunctions.Platform.Web;

/// <summary>
/// What is called below <c>/api</c> and none of the <see cref="IApiEndpoint"/> classes takes ends here, so that whoever calls a wrong address or
/// method reads what is wrong with it.
/// </summary>
internal static class Api
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>Maps it; the pattern begins without a slash, by which it is told from the addresses there are (<see cref="KnownAddresses"/>).</summary>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("api/{*path}", Methods, Answer).OpenBecause("there is nothing here");

    private static IResult Answer(HttpContext request)
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
