using System.Text.Json;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints;

/// <summary>The frame of what is shown of this network: marking in head and foot, also on paper, what it is for, and nothing kept by the browser (CP-22).</summary>
internal static class NetworkFrame
{
    /// <summary>The marking of what the hub holds; the paper itself is LIMITE (CP-20).</summary>
    public const string Marking = "LIMITE";

    private static readonly (string Path, string Name)[] Pages =
    [
        ("/api/contact-points?format=html", "Directory"), ("/api/contact-points/own?format=html", "My state"), ("/api/contact-points/checks/questions?format=html", "May I send?"),
        ("/api/contact-points/arrangements?format=html", "Arrangements"), ("/api/contact-points/practices?format=html", "Good practices"),
        ("/api/contact-points/overviews?format=html", "Overview"),
    ];

    /// <summary>A page.</summary>
    /// <param name="title">Title of the window and of the page.</param>
    /// <param name="main">What it says.</param>
    /// <param name="status">Status of the answer.</param>
    /// <param name="wide">Whether it holds a wide table.</param>
    public static IResult Page(string title, Html main, int status = StatusCodes.Status200OK, bool wide = false) =>
        Write(title, main, wide).With(status);

    /// <summary>The same for programs.</summary>
    public static IResult Json<T>(T content, int status = StatusCodes.Status200OK) =>
        new Unkept(JsonSerializer.SerializeToUtf8Bytes(content, HubJson.Readable), "application/json; charset=utf-8", status);

    /// <summary>A file, with the marking in its name (CP-22).</summary>
    public static IResult File(byte[] content, string contentType, string name) => new Unkept(content, contentType, StatusCodes.Status200OK, $"{Marking}-{name}");

    /// <summary>The page as text.</summary>
    public static ShownPage Write(string title, Html main, bool wide = false) => new(
        $"{Marking} · {title}",
        Html.From($"""
            <p class="marking">{Marking}</p>
            <p class="over">network of document 6146/24</p>
            <nav class="network" aria-label="Network">{Html.Join(Pages.Select((page, index) => Html.From($"{(index == 0 ? "" : " · ")}<a href=\"{page.Path}\">{page.Name}</a>")))}</nav>
            <h1>{title}</h1>
            {main}
            <p class="note">Administrative matters only. What is exchanged goes over your own systems and channels, never through this hub: it holds no case and no person concerned.</p>
            <p class="marking">{Marking}</p>
            """),
        wide ? "network broad" : "network");

    private sealed class Unkept(byte[] content, string contentType, int status, string? name = null) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-store";
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = contentType;
            if (name is not null)
                httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
            return httpContext.Response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
        }
    }
}
