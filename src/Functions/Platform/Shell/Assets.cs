using System.Text;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Platform.Shell;

/// <summary>What lies beside the pages: the style sheet, the sign of the hub, and what search engines are told.</summary>
internal sealed class Assets : IWebEndpoint
{
    private const string ForEver = "public, max-age=31536000, immutable", ADay = "public, max-age=86400";

    // Two states that tell one another: no emblem, since this is no service of the Union's.
    private static readonly byte[] Sign = Encoding.UTF8.GetBytes("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#034ea2"/><path d="M6 12h16m-5-5 5 5-5 5M26 20H10m5-5-5 5 5 5" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>
        """);

    // The hub is for people of the network; nothing of it is to be found by strangers.
    private static readonly byte[] Robots = Encoding.UTF8.GetBytes("User-agent: *\nDisallow: /\n");

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        const string Because = "it holds nothing of the network";
        app.MapMethods("/assets/{file}", ["GET", "HEAD"], (string file, HttpContext context) => file == Sheet.FileName
            ? Give(context, Sheet.Content, "text/css; charset=utf-8", ForEver)
            : Results.NotFound()).OpenBecause(Because);
        app.MapMethods("/favicon.ico", ["GET", "HEAD"], (HttpContext context) => Give(context, Sign, "image/svg+xml", ADay)).OpenBecause(Because);
        app.MapMethods("/robots.txt", ["GET", "HEAD"], (HttpContext context) => Give(context, Robots, "text/plain; charset=utf-8", ADay)).OpenBecause(Because);
    }

    private static IResult Give(HttpContext context, byte[] content, string type, string keep)
    {
        context.Response.Headers.CacheControl = keep;
        return Results.Bytes(content, type);
    }
}
