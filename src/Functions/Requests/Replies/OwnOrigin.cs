namespace MimFunctions.Requests.Replies;

/// <summary>
/// Whether a form was sent from the hub's own page. The token alone protects against forgery, as nobody else knows it; this is the second lock.
/// </summary>
internal static class OwnOrigin
{
    /// <summary>
    /// The Origin, if sent, must be the hub's. Browsers send <c>null</c> from pages that send no referrer, as ours don't; then they say by
    /// Sec-Fetch-Site where the form was.
    /// </summary>
    public static bool Sent(HttpRequest request, Uri publicUrl)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is not ("" or "same-origin"))
            return false;
        return origin is "" or "null" || (Uri.TryCreate(origin, UriKind.Absolute, out var sent)
            && (Same(sent, publicUrl) || string.Equals(sent.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool Same(Uri one, Uri other) => Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
