using Microsoft.AspNetCore.Mvc;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Operating;

/// <summary>Says whether the hub is up and reaches its stores, for monitors, load balancers and the platform's health check.</summary>
internal sealed class Health(StoreProbe probe, DiskSpace disk) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/health", ["GET", "HEAD"], ([FromServices] Health health, HttpContext context) => health.Answer(context))
        .OpenBecause("it says only whether the hub is up");

    /// <summary><c>GET /health</c>: 200, or 503 and what keeps the hub from being ready.</summary>
    private async Task<IResult> Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        string[] why = disk.IsFull ? [DiskSpace.Says] : [.. await probe.Missing(context.RequestAborted)];
        return why.Length > 0
            ? Results.Json(new { status = "not ready", why }, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Ok(new { status = "ready" });
    }
}
