namespace MimFunctions.Requests.Replies;

/// <summary>Headers of every answer below <c>/reply</c>: its address is a secret, and what it shows is for its holder.</summary>
internal static class ReplyHeaders
{
    /// <summary>Sets them.</summary>
    public static void Set(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = ReplyStyle.Policy;
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
