using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MimFunctions.Platform.Pages;

/// <summary>
/// The Content-Security-Policy of a document that carries its own style sheet so that it looks the same years later and off-line, such as a receipt or a
/// report: nothing is loaded and no script runs; the sheet is named by its digest, so that injected style does nothing. Pages have the shell's policy.
/// </summary>
internal static class DocumentPolicy
{
    /// <summary>The policy of everything that is no page.</summary>
    public const string OfData = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Open = "<style>", Close = "</style>";

    /// <summary>The policy of a document.</summary>
    public static string Of(string document)
    {
        // Charts carry the width of their own drawing as an attribute.
        var attributes = document.Contains(" style=\"", StringComparison.Ordinal) ? "; style-src-attr 'unsafe-inline'" : "";
        return $"default-src 'none'; style-src {Style(document)}{attributes}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /// <summary>Gives the document that an endpoint answers with its policy, unless it has one.</summary>
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var result = await next(call);
        var context = call.HttpContext;
        if (context.Response.Headers.ContentSecurityPolicy.Count == 0 && Document(result) is { } document)
            context.Response.Headers.ContentSecurityPolicy = Of(document);
        return result;
    }

    private static string Style(string page)
    {
        var begin = page.IndexOf(Open, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf(Close, begin, StringComparison.Ordinal);
        return end < 0 ? "'self'" : $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page[(begin + Open.Length)..end])))}'";
    }

    private static string? Document(object? result) => result switch
    {
        INestedHttpResult nested => Document(nested.Result),
        ContentHttpResult { ResponseContent: { } text } content when IsPage(content.ContentType) => text,
        FileContentHttpResult file when IsPage(file.ContentType) => Encoding.UTF8.GetString(file.FileContents.Span),
        _ => null,
    };

    private static bool IsPage(string? contentType) => contentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
}
