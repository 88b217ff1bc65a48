namespace MimFunctions.Platform.Shell;

/// <summary>What a page of the portal says besides what every answer says (Platform/Web/SecureHeaders): its sheet comes from the hub as a file.</summary>
internal static class PageHeaders
{
    /// <summary>What a page may load: the hub's own sheet and pictures, and forms go to the hub.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets them. What one may see, another may not, and each in their language.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="language">Code of the language of the page.</param>
    /// <param name="leavesTo">An origin besides the hub to which the forms of the page may lead; null for none.</param>
    public static void Set(HttpResponse response, string language, string? leavesTo = null)
    {
        response.Headers.ContentSecurityPolicy = leavesTo is null ? ContentSecurityPolicy : ContentSecurityPolicy.Replace("form-action 'self'", $"form-action 'self' {leavesTo}", StringComparison.Ordinal);
        response.Headers.ContentLanguage = language;
        response.Headers.Vary = "Accept, Accept-Language, Authorization, Cookie";
    }
}
