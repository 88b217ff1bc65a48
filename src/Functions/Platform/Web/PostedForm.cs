using Microsoft.AspNetCore.Http.Features;
using MimFunctions.Features.Requests.Replies;

namespace MimFunctions.Platform.Web;

/// <summary>Reads what a page of a reply posts.</summary>
internal static class PostedForm
{
    /// <summary>Largest body, in bytes; what the Functions host forwards at most.</summary>
    public const long LargestBody = 100L * 1024 * 1024;

    private const int MostFields = 64;

    /// <summary>Whether the body is larger than is taken, as far as it says so itself.</summary>
    public static bool IsTooLarge(HttpRequest request) => request.ContentLength > LargestBody;

    /// <summary>The form; null when the body is none, or is too large after all.</summary>
    public static async Task<ReplyForm?> Read(HttpRequest request, bool withFiles, CancellationToken ct, int mostFields = MostFields)
    {
        if (!request.HasFormContentType)
            return null;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestBody;
        if (await Fields(request, mostFields, ct) is not { } posted)
            return null;
        var values = posted.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        var (files, problems) = withFiles ? await AttachedFiles.Read(posted.Files, ct) : ([], []);
        return new ReplyForm(values, files, problems);
    }

    private static async Task<IFormCollection?> Fields(HttpRequest request, int mostFields, CancellationToken ct)
    {
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
