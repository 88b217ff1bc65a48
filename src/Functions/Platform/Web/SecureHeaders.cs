using MimFunctions.Platform.Pages;

namespace MimFunctions.Platform.Web;

/// <summary>
/// What tells a browser not to guess, frame, leak or load: on every answer of the hub, pages and data alike, under both hosts (docs/security.md).
/// An endpoint that needs another value sets it itself.
/// </summary>
internal static class SecureHeaders
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("X-Permitted-Cross-Domain-Policies", "none"),
        // Not "no-referrer": browsers would then send "Origin: null" with our own forms, and they would be refused.
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), display-capture=(), fullscreen=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", DocumentPolicy.OfData),
    ];

    /// <summary>Puts it before everything else, so that refusals and faults carry the headers too.</summary>
    public static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Fill, context);
        return next(context);
    });

    private static Task Fill(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        foreach (var (name, value) in Always)
            headers.TryAdd(name, value);
        // A year (RFC 6797); over plain HTTP it would mean nothing.
        if (context.Request.IsHttps)
            headers.TryAdd("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        return Task.CompletedTask;
    }
}
