using MimFunctions.SignIn;
using MimFunctions.Status;

namespace MimFunctions.Hosting;

/// <summary>Says whether the hub is up and reaches its stores, for monitors, load balancers and the platform's health check.</summary>
internal sealed class Health(StoreProbe probe, DiskSpace disk)
{
    /// <summary><c>GET /health</c>: 200, or 503 when a store does not answer or the disk is full, which is said.</summary>
    [Function("Health")]
    [Open("it says only whether the hub is up")]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpContext request)
    {
        request.Response.Headers.CacheControl = "no-store";
        if (disk.IsFull)
            return Results.Json(new { status = "not ready", why = DiskSpace.Says }, statusCode: StatusCodes.Status503ServiceUnavailable);
        return await probe.Answers(request.RequestAborted)
            ? Results.Ok(new { status = "ready" })
            : Results.Json(new { status = "not ready" }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
