using System.Security.Cryptography;
using System.Text.Json;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Json;

namespace MimFunctions.Features.Summaries;

/// <summary>A document as its JSON, with the digest by which it is known: what is kept, filed and served are these very bytes.</summary>
/// <param name="Json">UTF-8.</param>
/// <param name="Digest">SHA-256 of them, lower-case hex.</param>
internal sealed record SummaryContent(byte[] Json, string Digest)
{
    /// <summary>The document that it is of.</summary>
    public SummaryDocument Document => JsonSerializer.Deserialize<SummaryDocument>(Json, HubJson.Options)!;

    /// <summary>The content of a document.</summary>
    public static SummaryContent Of(SummaryDocument document) => Of(JsonSerializer.SerializeToUtf8Bytes(document, HubJson.Options));

    /// <summary>The content that these bytes are.</summary>
    public static SummaryContent Of(byte[] json) => new(json, Convert.ToHexStringLower(SHA256.HashData(json)));
}
