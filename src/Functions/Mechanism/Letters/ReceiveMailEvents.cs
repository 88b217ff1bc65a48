using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Takes what SendGrid tells of mails after they were handed over: delivered, bounced, dropped. It answers 200 only when everything is durable;
/// for anything else SendGrid sends the same events again, which changes nothing twice.
/// </summary>
internal sealed class ReceiveMailEvents(SendGridSignature signature, CarrierEvents events, TimeProvider clock, ILogger<ReceiveMailEvents> log) : IWebEndpoint
{
    /// <summary>Largest body taken, in bytes.</summary>
    public const int LargestBody = 1024 * 1024;

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapPost("/mail-events", ([FromServices] ReceiveMailEvents events, HttpContext context, CancellationToken ct) => events.Answer(context, ct))
        .OpenBecause("SendGrid's signature over the body lets it in");

    /// <summary><c>POST /mail-events</c>: open to anyone, because SendGrid's signature is what lets it in.</summary>
    private async Task<IResult> Answer(HttpContext request, CancellationToken ct)
    {
        if (!signature.IsExpected)
            return Refuse(StatusCodes.Status404NotFound, "This hub takes no mail events.");
        var timestamp = request.Request.Headers[SendGridSignature.TimestampHeader].ToString();
        if (!SendGridSignature.IsFresh(timestamp, clock.GetUtcNow()))
            return Forbidden();
        if (await Body(request.Request, ct) is not { } body)
            return Refuse(StatusCodes.Status413PayloadTooLarge, "Mail events come in bodies of at most 1 MB.");
        if (!signature.IsGenuine(request.Request.Headers[SendGridSignature.SignatureHeader].ToString(), timestamp, body.Span))
            return Forbidden();
        return await Take(body, ct);
    }

    private async Task<IResult> Take(ReadOnlyMemory<byte> body, CancellationToken ct)
    {
        IReadOnlyList<CarrierEvent> told;
        try
        {
            told = SendGridEvents.Read(body);
        }
        catch (JsonException)
        {
            return Refuse(StatusCodes.Status400BadRequest, "Mail events come as a JSON array.");
        }

        var unknown = 0;
        foreach (var one in told)
            unknown += await events.Take(one, ct) ? 0 : 1;
        if (unknown > 0)
            log.LogWarning("Mail events: {Unknown} of {Told} are about mails that this hub does not know.", unknown, told.Count);
        return Results.Text("Taken.");
    }

    /// <summary>The body as it came; null when it is too large.</summary>
    private static async Task<ReadOnlyMemory<byte>?> Body(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > LargestBody)
            return null;
        var buffer = new byte[(request.ContentLength ?? LargestBody) + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        return length > LargestBody ? null : buffer.AsMemory(0, length);
    }

    /// <summary>One sentence whatever was wrong, so that nobody learns how near they were.</summary>
    private static IResult Forbidden() =>
        Refuse(StatusCodes.Status403Forbidden, "Mail events need SendGrid's signature over this very body, not older than ten minutes.");

    private static IResult Refuse(int status, string sentence) => Results.Problem(sentence, statusCode: status);
}
