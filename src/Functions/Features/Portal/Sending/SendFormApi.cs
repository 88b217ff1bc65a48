using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;
using FormFile = MimFunctions.Mechanism.Forms.FormFile;

namespace MimFunctions.Features.Portal.Sending;

/// <summary>
/// <c>POST /api/forms/{state}?name=report.docx</c>: hands in a form of any kind, in any format that may be dropped; the body is the file. What is sent goes the way of every dropped file. The
/// digest of the bytes is the key: the same file again gets the first one's outcome and is counted once (docs/decisions/0056).
/// </summary>
internal sealed class SendFormByProgram : IApiEndpoint
{
    private const string DigestHeader = "Content-Digest", Sha256 = "sha-256=:";

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/forms/{state}", Send)
        .TakesHeader(DigestHeader, "SHA-256 of the body after RFC 9530, “sha-256=:…:”; what does not fit it is not taken.")
        .Produces<SentFormView>(StatusCodes.Status201Created).Produces<SentFormView>().Produces<SentFormView>(StatusCodes.Status202Accepted)
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge).Needs(Permission.SubmitForState, actingForRouteValue: "state");

    private static async Task<IResult> Send(string state, string? name, HttpRequest call, DropByHand hand, CancellationToken ct)
    {
        if (MemberState.InLiaison(state) is not { } own)
            return Problems.NotUnderstood("state", state, "the code of your state");
        if (string.IsNullOrWhiteSpace(name) || FileName.Clean(name) is not { Length: > 0 } file || DroppedName.IsTemporary(file))
            return Problems.NotUnderstood("name", name, "the name of the file, such as report.docx, and none that programs give to unfinished files");
        if (await Body(call, ct) is not { } content)
            return Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, title: "The file is larger than 64 MB.", detail: "Send the form alone; a long original text can be given as a link.");
        if (content.Length == 0)
            return Problems.NotUnderstood("body", null, "the file as the body");
        var hash = SHA256.HashData(content);
        if (call.Headers[DigestHeader] is [{ } said] && said.Contains(Sha256, StringComparison.OrdinalIgnoreCase) && !said.Contains(Convert.ToBase64String(hash), StringComparison.Ordinal))
            return Problems.NotUnderstood(DigestHeader, said, "the digest of the body as it was sent; on the way something was lost");
        return await Taken(own, file, content, Convert.ToHexStringLower(hash), call.HttpContext.Response, hand, ct);
    }

    private static async Task<IResult> Taken(MemberState state, string file, byte[] content, string digest, HttpResponse answer, DropByHand hand, CancellationToken ct)
    {
        answer.Headers.Location = $"/api/forms/{state.Code}/{digest}";
        if (await hand.Find(state, digest, ct) is { } known)
            return Results.Json(SentFormView.Of(known), HubJson.Readable);
        if (await hand.Drop(state, file, content, ct) is null)
            return Results.Problem(
                statusCode: StatusCodes.Status409Conflict, title: $"Another file called “{file}” is being taken in.", detail: "Send it again in a minute, or give it another name.");
        return await hand.Find(state, digest, ct) is { } taken
            ? Results.Json(SentFormView.Of(taken), HubJson.Readable, statusCode: StatusCodes.Status201Created)
            : Results.Json(SentFormView.OnItsWay(state, file, digest), HubJson.Readable, statusCode: StatusCodes.Status202Accepted);
    }

    /// <summary>The file; null when it is too large.</summary>
    private static async Task<byte[]?> Body(HttpRequest call, CancellationToken ct)
    {
        if (call.ContentLength > FormFile.LargestFile)
            return null;
        if (call.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = FormFile.LargestFile + 1;
        using var body = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await call.Body.ReadAsync(buffer, ct)) > 0;)
        {
            if (body.Length + read > FormFile.LargestFile)
                return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}

/// <summary><c>GET /api/forms/{state}/{form}</c>: what became of a form, by the digest of its bytes or by its number.</summary>
internal sealed class ShowSentForm : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/forms/{state}/{form}", Show)
        .Produces<SentFormView>().Refuses(StatusCodes.Status404NotFound).Needs(Permission.SubmitForState, actingForRouteValue: "state");

    private static async Task<IResult> Show(string state, string form, IDocumentStore documents, CancellationToken ct) =>
        MemberState.InLiaison(state) is { } own && form.Length <= 100 && await documents.FindCase(own.Code, form, ct) is { } sent
            ? Results.Json(SentFormView.Of(sent), HubJson.Readable)
            : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "Nothing was sent under this name.", detail: "Give the digest of the bytes in hexadecimal, or the number that the form got.");
}

/// <summary>What became of a form, for the program that sent it.</summary>
/// <param name="State">The state.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Digest">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="Form">Which form it is; absent when it was none.</param>
/// <param name="Outcome">What became of it; absent while it is being taken in.</param>
/// <param name="Number">The number that it got, or that of what it belongs to.</param>
/// <param name="ReceivedAt">When it came (UTC).</param>
/// <param name="Findings">What is wrong with it, and what to do.</param>
/// <param name="Awaited">Files that it names and that have not come yet.</param>
/// <param name="Receipt">Where its signed receipt is; absent for forms whose receipts lie apart.</param>
internal sealed record SentFormView(
    string State, string File, string Digest, string? Form, string? Outcome, string? Number, DateTimeOffset? ReceivedAt, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Awaited,
    string? Receipt)
{
    /// <summary>What was taken in. Of a discreet form nobody learns more than that, and its number (CT-16).</summary>
    public static SentFormView Of(Submission sent) => new(
        sent.State, sent.File, sent.Digest, sent.Form, sent.Outcome.Word, sent.Reference, sent.ReceivedAt, sent.Findings,
        [.. (sent.Attachments ?? []).Where(file => file.IsAwaited).Select(file => file.File)],
        sent.IsDiscreet is true ? null : $"/api/receipts/{sent.State}/{sent.ReceiptName}.json");

    /// <summary>What is not taken in yet.</summary>
    public static SentFormView OnItsWay(MemberState state, string file, string digest) => new(state.Code, file, digest, null, null, null, null, [], [], null);
}
