using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>
/// <c>GET /api/requests/{reference}/answers/{state}/files/{digest}</c>: an attachment, to be saved and never to be shown by the browser: it
/// comes from outside. A file that is not for the caller answers as one that does not exist (MIM-19).
/// </summary>
internal sealed class RequestAnswerFile : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/requests/{reference}/answers/{state}/files/{digest}", Get)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").Needs(Permission.ReadRequests);

    private static async Task<IResult> Get(
        string reference, string state, string digest, Caller caller, HttpResponse response, RequestStore requests, IFileStore files,
        CancellationToken ct)
    {
        if (await Find(reference, state, digest, caller, requests, ct) is not { } file
            || await files.Open($"originals/{file.Digest}", ct) is not { } content)
            return Results.Problem("There is no such file.", statusCode: StatusCodes.Status404NotFound);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-store";
        return Results.Stream(content, "application/octet-stream", file.Name);
    }

    private static async Task<AnswerFile?> Find(
        string reference, string state, string digest, Caller caller, RequestStore requests, CancellationToken ct) =>
        RequestReference.Parse(reference) is { } number && MemberState.FromCode(state) is { } answering && await requests.Find(number, ct) is { } request
            ? ReadableFile.Find(request, answering, digest, RequestAnswers.Reader(caller))
            : null;
}
