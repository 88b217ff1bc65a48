using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using MimFunctions.Domain.Union;

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
        Asks(context);
        return Results.Bytes(content, contentType, fileName, entityTag: Tag(content.Span));
    }

    /// <summary>The same of what lies on the disk, with the tag that its bytes in memory would have.</summary>
    /// <param name="context">The call.</param>
    /// <param name="content">The content; closed when it is sent.</param>
    /// <param name="digest">SHA-256 of it, lower-case hex.</param>
    /// <param name="contentType">Its media type.</param>
    public static IResult Of(HttpContext context, Stream content, string digest, string contentType)
    {
        Asks(context);
        return Results.Stream(content, contentType, entityTag: Tag(digest));
    }

    /// <summary>The same of what is written while it is sent: nobody holds its bytes, so the tag is of what they are made of, and of the program that makes them.</summary>
    /// <param name="context">The call.</param>
    /// <param name="madeOf">All that the bytes depend on.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="fileName">The name under which it is kept; null for what is only shown.</param>
    public static IResult Of(HttpContext context, string madeOf, string contentType, Func<Stream, Task> write, string? fileName = null)
    {
        Asks(context);
        return Results.Stream(write, contentType, fileName, entityTag: Tag(Encoding.UTF8.GetBytes($"{Program} {contentType} {madeOf}")));
    }

    private static string Program { get; } = $"{typeof(View).Module.ModuleVersionId} {typeof(MemberState).Module.ModuleVersionId}";

    private static void Asks(HttpContext context)
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept, Authorization, Cookie";
    }

    private static EntityTagHeaderValue Tag(ReadOnlySpan<byte> of) => Tag(Convert.ToHexStringLower(SHA256.HashData(of)));

    private static EntityTagHeaderValue Tag(string digest) => new($"\"{digest[..32]}\"");
}
