namespace MimFunctions.Features.Requests.Replies;

/// <summary>Headers of every answer below <c>/reply</c>: its address is a secret, and what it shows is for its holder.</summary>
internal static class ReplyHeaders
{
    /// <summary>Sets them.</summary>
    public static void Set(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        // Not no-referrer: with that, browsers hide the Origin of our own form as well ("null"), and nothing tells it from a foreign one.
        headers["Referrer-Policy"] = "same-origin";
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
