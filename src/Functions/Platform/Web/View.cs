using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace MimFunctions.Platform.Web;

/// <summary>What someone looks at again and again: sent once, then only when it has changed.</summary>
internal static class View
{
    /// <summary>
    /// The content with a tag of its bytes; 304 when the reader has it already (RFC 9110 section 13.1.2). Kept by the reader alone, who asks
    /// each time whether it still holds: what one may see, another may not.
    /// </summary>
    public static IResult Of(HttpContext context, ReadOnlyMemory<byte> content, string contentType, string? fileName = null)
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept, Authorization, Cookie";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span))[..32]}\"");
        return Results.Bytes(content, contentType, fileName, entityTag: tag);
    }
}
