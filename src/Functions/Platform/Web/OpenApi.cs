using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Platform.Web;

/// <summary><c>GET /api/openapi.json</c>: the API described for machines (OpenAPI 3.1).</summary>
internal sealed class OpenApi : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/openapi.json", (OpenApiDocument document) => Results.Bytes(document.Bytes, "application/json"))
        .Produces(StatusCodes.Status200OK, contentType: "application/json")
        .OpenBecause("it describes the program, which is public");
}
