using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Access;

/// <summary>Keeps the pages of others from pressing buttons here with the cookie of somebody's browser (cross-site requests).</summary>
internal static class SameOrigin
{
    /// <summary>What is said to whom it refuses.</summary>
    public static readonly Sentence Fault = $"It comes from a page of another site.";

    /// <summary>Whether the request only reads.</summary>
    public static bool IsReading(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);

    /// <summary>A session's cookie changes something only from a page of the hub's own, and browsers name the page with everything that is not GET.</summary>
    /// <param name="publicUrl">Address at which people reach the hub.</param>
    public static Func<HttpContext, RequestDelegate, Task> ForSessionsOf(Uri publicUrl) => (context, next) =>
        IsReading(context.Request) || !context.Request.Cookies.ContainsKey(OidcSession.CookieName(publicUrl))
            || context.Request.Headers.Origin == publicUrl.GetLeftPart(UriPartial.Authority)
            ? next(context)
            : Refusals.Refused(Fault).ExecuteAsync(context);
}
