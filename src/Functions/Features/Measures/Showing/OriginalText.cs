using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>
/// <c>GET /api/communications/{reference}/original</c>: the original text that came with a communication (field 9b, F-2), to be saved and never to be
/// shown by the browser: it comes from outside. It is read by whoever reads field 9b.
/// </summary>
internal sealed class OriginalText : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/communications/{reference}/original", Get)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").Needs(Permission.ReadCommunications);

    private static async Task<IResult> Get(
        string reference, Caller caller, HttpResponse response, IDocumentStore documents, IFileStore files, TimeProvider clock, CancellationToken ct)
    {
        if (Reference.Parse(reference) is not { } number)
            return Results.Problem($"“{reference}” is not a reference such as MIM-AT-2026-0001.", statusCode: StatusCodes.Status400BadRequest);
        if (await documents.FindCommunication(number, ct) is not { Document: var found }
            || OriginalFile.Of(found, caller.CircleOf(number.State, clock)) is not { } file)
            return Results.Problem("There is no such file.", statusCode: StatusCodes.Status404NotFound);
        if (file.Digest is not { } digest || await files.Read($"originals/{digest}", ct) is not { } content)
            return Results.Problem($"The original text {file.Name} has not come yet.", statusCode: StatusCodes.Status404NotFound);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(content.Content, AttachableKind.TypeOf(content.Content, file.Name), file.Name);
    }
}
