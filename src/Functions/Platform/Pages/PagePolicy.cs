using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MimFunctions.Platform.Pages;

/// <summary>
/// The Content-Security-Policy of a page: nothing is loaded and no script runs; the one style sheet that stands in the page is named by its
/// digest, so that injected style does nothing; forms go to the hub, and nobody frames it.
/// </summary>
internal static class PagePolicy
{
    /// <summary>The policy of everything that is no page.</summary>
    public const string OfData = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Open = "<style>", Close = "</style>";

    private static readonly object LeavingTo = new();

    /// <summary>Lets the forms of the answer to this request lead to another origin: signing out there, browsers hold redirects to the policy too.</summary>
    public static void MayLeaveTo(HttpContext context, string origin) => context.Items[LeavingTo] = origin;

    /// <summary>The policy of a page.</summary>
    /// <param name="page">The page, as it is sent.</param>
    /// <param name="leavingTo">An origin besides the hub to which its forms may lead.</param>
    public static string Of(string page, string? leavingTo = null)
    {
        var forms = leavingTo is null ? "'self'" : $"'self' {leavingTo}";
        // Charts carry the width of their own drawing as an attribute.
        var attributes = page.Contains(" style=\"", StringComparison.Ordinal) ? "; style-src-attr 'unsafe-inline'" : "";
        return $"default-src 'none'; style-src {Style(page)}{attributes}; img-src 'self'; form-action {forms}; base-uri 'none'; frame-ancestors 'none'";
    }

    /// <summary>Gives the page that an endpoint answers with its policy, unless it has one.</summary>
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var result = await next(call);
        var context = call.HttpContext;
        if (context.Response.Headers.ContentSecurityPolicy.Count == 0 && Page(result) is { } page)
            context.Response.Headers.ContentSecurityPolicy = Of(page, context.Items[LeavingTo] as string);
        return result;
    }

    private static string Style(string page)
    {
        var begin = page.IndexOf(Open, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf(Close, begin, StringComparison.Ordinal);
        return end < 0 ? "'self'" : $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page[(begin + Open.Length)..end])))}'";
    }

    private static string? Page(object? result) => result switch
    {
        INestedHttpResult nested => Page(nested.Result),
        ContentHttpResult { ResponseContent: { } text } content when IsPage(content.ContentType) => text,
        FileContentHttpResult file when IsPage(file.ContentType) => Encoding.UTF8.GetString(file.FileContents.Span),
        _ => null,
    };

    private static bool IsPage(string? contentType) => contentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
}
