using System.Net;
using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Access;

/// <summary>
/// Where the developer sign-in stands, whatever reaches the loopback address is trusted, also what a foreign page makes a browser send there
/// (DNS rebinding, cross-site requests). So the request must name a loopback host, and what changes something must come from our own pages.
/// </summary>
internal static class LoopbackGuard
{
    /// <summary>The guard as middleware, before everything else.</summary>
    public static Task Pass(HttpContext context, RequestDelegate next) => Fault(context.Request) is { } fault
        ? Refusals.Refused(fault).ExecuteAsync(context)
        : next(context);

    private static Sentence? Fault(HttpRequest request)
    {
        if (!IsLoopback(request.Host.Host))
            return $"With the developer sign-in the hub answers only as 127.0.0.1, [::1] or localhost.";
        return SameOrigin.IsReading(request) || request.Headers.Origin is [] || request.Headers.Origin == $"{request.Scheme}://{request.Host}"
            ? null
            : SameOrigin.Fault;
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
