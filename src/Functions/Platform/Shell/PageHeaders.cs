namespace MimFunctions.Platform.Shell;

/// <summary>What a page of the portal says besides what every answer says (Platform/Web/SecureHeaders): its sheet comes from the hub as a file.</summary>
internal static class PageHeaders
{
    /// <summary>What a page may load: the hub's own sheet and pictures, and forms go to the hub.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets them. What one may see, another may not.</summary>
    public static void Set(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.Vary = "Authorization, Cookie";
    }
}
