using Microsoft.AspNetCore.Http.Features;

namespace MimFunctions.Platform.Web;

/// <summary>Reads what a page posts.</summary>
internal static class PostedForm
{
    /// <summary>Largest body, in bytes; what the Functions host forwards at most.</summary>
    public const long LargestBody = 100L * 1024 * 1024;

    /// <summary>Fields that a page has at most, unless it says otherwise.</summary>
    public const int MostFields = 64;

    /// <summary>The text of a field with its ends of lines made one kind; null when it is blank.</summary>
    public static string? Text(string? posted) => posted?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Whether the body is larger than is taken, as far as it says so itself.</summary>
    public static bool IsTooLarge(HttpRequest request) => request.ContentLength > LargestBody;

    /// <summary>The form; null when the body is none, or is too large after all.</summary>
    public static async Task<IFormCollection?> Read(HttpRequest request, CancellationToken ct, int mostFields = MostFields)
    {
        if (!request.HasFormContentType || IsTooLarge(request))
            return null;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestBody;
        try
        {
            return await request.ReadFormAsync(new FormOptions { ValueCountLimit = mostFields, MultipartBodyLengthLimit = LargestBody }, ct);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException || IsTorn(unreadable))
        {
            return null;
        }
    }

    /// <summary>The reader's own word for a body that ends too early; the disk's errors have numbers of their own and are no fault of the sender.</summary>
    private static bool IsTorn(Exception unreadable) => unreadable is IOException { HResult: unchecked((int)0x80131620) };
}
