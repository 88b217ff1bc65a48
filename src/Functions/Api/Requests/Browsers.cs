namespace MimFunctions.Api.Requests;

/// <summary>Tells people from programs.</summary>
internal static class Browsers
{
    /// <summary>
    /// Whether a page is wanted: browsers name HTML, programs don't. Caches are told that the answer depends on it (RFC 9110, section 12.5.5).
    /// </summary>
    public static bool IsOfBrowser(this HttpRequest call)
    {
        call.HttpContext.Response.Headers.Vary = "Accept";
        return call.GetTypedHeaders().Accept.Any(media => media.MediaType == "text/html");
    }
}
