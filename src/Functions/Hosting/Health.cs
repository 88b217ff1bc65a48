using MimFunctions.SignIn;

namespace MimFunctions.Hosting;

/// <summary>Says that the hub is up, for monitors and for the platform's health check.</summary>
internal static class Health
{
    /// <summary><c>GET /health</c>.</summary>
    [Function("Health")]
    [Open("it says only that the hub is up")]
    public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpContext request)
    {
        request.Response.Headers.CacheControl = "no-store";
        return Results.Ok(new { status = "ready" });
    }
}
