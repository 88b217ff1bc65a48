using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Hosting.Worker;
using MimFunctions.SignIn;

namespace MimFunctions.Hosting;

/// <summary>The program as custom handler of the Azure Functions host (functions-host.md).</summary>
internal static class CustomHandler
{
    private const string OnlyHost = "the port is on loopback and known to the Functions host only, which forwards nothing to this route";

    /// <summary>Whether the Functions host started this process.</summary>
    public static bool IsHost => PortOfHost is not null;

    private static string? PortOfHost => Environment.GetEnvironmentVariable("FUNCTIONS_CUSTOMHANDLER_PORT");

    /// <summary>
    /// Listens on exactly the port that the host chose, on loopback only. The process inherits the host's ASPNETCORE_URLS and Kestrel
    /// settings; taking the host's own public port from it would end the host (functions-host.md section 1).
    /// </summary>
    public static void Configure(WebApplicationBuilder builder) => Listen(builder, ushort.Parse(PortOfHost!, CultureInfo.InvariantCulture));

    /// <summary>The same on this port; 0 takes a free one.</summary>
    public static void Listen(WebApplicationBuilder builder, ushort port) =>
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").PreferHostingUrls(true);

    /// <summary>Maps the readiness probe, which is also the host's liveness ping, and the invocation route.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/", () => Results.Text("ready")).OpenBecause(OnlyHost);
        var invocations = ActivatorUtilities.CreateInstance<InvocationEndpoint>(app.Services);
        // A blob arrives whole in the body, of which only the names are kept, so its size is no reason to refuse (section 8).
        app.MapPost("/{function}", invocations.Answer)
            .WithMetadata(new DisableRequestSizeLimitAttribute()).OpenBecause(OnlyHost);
    }
}
