using System.Security.Cryptography;
using System.Text.Json;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;

namespace MimFunctions.Features.Summaries;

/// <summary>
/// A document as its JSON, with the digest by which it is known: what is kept, filed and served are these very bytes. They wait on the disk, since those of a long document are many
/// megabytes; what stands in its sections is read from there section by section, as long as this is open.
/// </summary>
internal sealed class SummaryContent : IDisposable
{
    private readonly FileStream json;
    private SummaryDocument? document;

    private SummaryContent(FileStream json)
    {
        this.json = json;
        json.Position = 0;
        Digest = Convert.ToHexStringLower(SHA256.HashData(json));
    }

    /// <summary>SHA-256 of the JSON, lower-case hex.</summary>
    public string Digest { get; }

    /// <summary>The document that it is of. Its sections make what stands in them each time it is looked at.</summary>
    public SummaryDocument Document => document ??= StoredDocument.Read(json.SafeFileHandle);

    /// <summary>The JSON from its beginning, UTF-8; closing it closes this.</summary>
    public Stream Json
    {
        get
        {
            json.Position = 0;
            return json;
        }
    }

    /// <summary>The content of a document.</summary>
    public static SummaryContent Of(SummaryDocument document)
    {
        var json = ScratchFile.Make();
        try
        {
            JsonSerializer.Serialize(json, document, HubJson.Options);
            return new SummaryContent(json);
        }
        catch
        {
            json.Dispose();
            throw;
        }
    }

    /// <summary>The content whose JSON comes in pieces.</summary>
    public static async Task<SummaryContent> Of(IAsyncEnumerable<ReadOnlyMemory<byte>> pieces, CancellationToken ct)
    {
        var json = ScratchFile.Make();
        try
        {
            await foreach (var piece in pieces.WithCancellation(ct))
                await json.WriteAsync(piece, ct);
            return new SummaryContent(json);
        }
        catch
        {
            await json.DisposeAsync();
            throw;
        }
    }

    /// <summary>The same, closed when the call is answered.</summary>
    public SummaryContent With(HttpContext context)
    {
        context.Response.RegisterForDispose(this);
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();
}
