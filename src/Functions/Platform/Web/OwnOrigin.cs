namespace MimFunctions.Platform.Web;

/// <summary>
/// Whether a form was sent from the hub's own page. The token alone protects against forgery, as nobody else knows it; this is the second lock.
/// </summary>
internal static class OwnOrigin
{
    private const string SameOrigin = "same-origin";

    /// <summary>
    /// The Origin, if sent, must be the hub's. Where something between page and hub made it <c>null</c>, the browser must say by
    /// Sec-Fetch-Site that the form was the hub's.
    /// </summary>
    public static bool Sent(HttpRequest request, Uri publicUrl)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or SameOrigin && request.Headers.Origin.ToString() switch
        {
            "" => true,
            "null" => site == SameOrigin,
            var origin => Uri.TryCreate(origin, UriKind.Absolute, out var sent) && (Same(sent, publicUrl) || IsHost(sent, request)),
        };
    }

    private static bool Same(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The hub has more than one name while it is rehearsed on one machine.</summary>
    private static bool IsHost(Uri sent, HttpRequest request) =>
        string.Equals(sent.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
