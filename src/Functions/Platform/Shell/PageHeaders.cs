namespace MimFunctions.Platform.Shell;

/// <summary>What goes with every page, after OWASP's list of secure headers: no script, nothing of others, in no frame, kept by nobody.</summary>
internal static class PageHeaders
{
    /// <summary>What a page may load: the hub's own sheet and pictures, and forms go to the hub.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets them. What one may see, another may not, and after signing out it must be gone from the browser.</summary>
    public static void Set(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Authorization, Cookie";
    }
}
