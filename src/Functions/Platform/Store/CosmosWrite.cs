using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Store;

/// <summary>
/// One conditional write, exact even if answers get lost. Each write carries a mark of its own. When the answer is missing, or the SDK
/// tried twice and the second try met the first, the document is read back, and the mark tells whose version stands there.
/// </summary>
internal sealed class CosmosWrite<T>(Container container, DocumentKey key, T document, string? expected) where T : class
{
    private const int Tries = 3;

    private readonly PartitionKey partition = new(key.Partition);
    private readonly string mark = Guid.NewGuid().ToString("N");

    /// <summary>The new tag, or null when someone else was first.</summary>
    /// <exception cref="CosmosException">Refused, or the outcome stayed unknown: it may or may not have been written.</exception>
    public async Task<string?> Run(CancellationToken ct)
    {
        var body = DocumentRules.Checked(key, JsonSerializer.SerializeToUtf8Bytes(
            new CosmosEnvelope<T>(key.Id, key.Partition, mark, document), HubJson.Options));
        CosmosException? doubt = null;
        for (var i = 0; i < Tries; i++)
        {
            var (tag, lost) = await Try(body, ct);
            if ((tag ?? await OwnTag(ct)) is { } own)
                return own;
            if (lost is null)
                return doubt is null ? null : throw doubt;
            doubt = lost;
        }

        throw doubt!;
    }

    /// <summary>The tag if it was written, else the exception that hides whether it was; neither if it was not.</summary>
    private async Task<(string? Tag, CosmosException? Lost)> Try(byte[] body, CancellationToken ct)
    {
        // The SDK makes answers of broken connections too: 503, or 408 after its own patience.
        using var answer = await Send(body, ct);
        return answer.StatusCode switch
        {
            HttpStatusCode.Created or HttpStatusCode.OK => (answer.Headers.ETag, null),
            HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed => (null, null),
            HttpStatusCode.NotFound when answer.IsMissingItem() => (null, null),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => (null, answer.ToException()),
            _ => throw answer.ToException(),
        };
    }

    private Task<ResponseMessage> Send(byte[] body, CancellationToken ct)
    {
        var content = new MemoryStream(body, writable: false);
        var options = new ItemRequestOptions { IfMatchEtag = expected, EnableContentResponseOnWrite = false };
        return expected is null
            ? container.CreateItemStreamAsync(content, partition, options, ct)
            : container.ReplaceItemStreamAsync(content, key.Id, partition, options, ct);
    }

    private async Task<string?> OwnTag(CancellationToken ct)
    {
        using var answer = await container.ReadItemStreamAsync(key.Id, partition, cancellationToken: ct);
        if (answer.IsMissingItem())
            return null;
        var standing = await answer.Json<CosmosEnvelope<JsonElement>>(ct);
        return standing.Mark == mark ? answer.Headers.ETag : null;
    }
}
