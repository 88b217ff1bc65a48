using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;

namespace MimFunctions.Platform.Web;

/// <summary>
/// How often one address may call: enough for a ministry behind one address with its programs, and too little to drown the hub or to try reply
/// links and sign-ins by the thousand. Under several instances each counts for itself.
/// </summary>
internal static class RateLimits
{
    /// <summary>Calls at once.</summary>
    public const int Burst = 1000;

    /// <summary>Calls a second in the long run.</summary>
    public const int PerSecond = 100;

    /// <summary>Whoever gets a refusal is asked to wait so many seconds.</summary>
    public const int ComeAgainAfter = 10;

    /// <summary>Registers the limits; of the services, so that their timer ends with them.</summary>
    public static IServiceCollection Add(IServiceCollection services) => services.AddSingleton(_ => PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
        Address(context) is { } address ? RateLimitPartition.GetTokenBucketLimiter(address, _ => Bucket()) : RateLimitPartition.GetNoLimiter(IPAddress.None)));

    /// <summary>
    /// Lets nobody further who calls too often. The framework's own middleware would have a second limiter beside, for addresses with limits of their own, which none has: nobody ends it, so that
    /// its timer, ten times a second, outlives the hub and keeps all of it in memory (docs/decisions/0096).
    /// </summary>
    public static void Use(IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        using var lease = context.RequestServices.GetRequiredService<PartitionedRateLimiter<HttpContext>>().AttemptAcquire(context);
        if (lease.IsAcquired)
            await next(context);
        else
            await Refuse(context);
    });

    private static ValueTask Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = ComeAgainAfter.ToString(CultureInfo.InvariantCulture);
        return context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = { Status = StatusCodes.Status429TooManyRequests, Title = "Too many calls.", Detail = $"Wait {ComeAgainAfter} seconds, then go on more slowly." },
        });
    }

    /// <summary>
    /// Whose calls are counted; null for none. What stands in front of the hub on the same machine says whom it forwards for: the last entry is
    /// its own word, those before it anybody's.
    /// </summary>
    private static IPAddress? Address(HttpContext context)
    {
        var remote = context.Connection.RemoteIpAddress;
        if (remote is not null && !IPAddress.IsLoopback(remote))
            return remote;
        return context.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim() is { Length: > 0 } last && IPEndPoint.TryParse(last, out var forwarded)
            ? forwarded.Address
            : null;
    }

    private static TokenBucketRateLimiterOptions Bucket() => new()
    {
        TokenLimit = Burst,
        TokensPerPeriod = PerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };
}
