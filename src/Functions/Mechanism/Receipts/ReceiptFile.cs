using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>The receipt as a file: <c>{"receipt": {…}, "jws": "…"}</c> (docs/forms.md, "Machine shapes").</summary>
internal static class ReceiptFile
{
    // Of two members of one name a reader may see the one and a signature hold the other.
    private static readonly JsonDocumentOptions Unambiguous = new() { AllowDuplicateProperties = false };

    private static readonly JsonWriterOptions Written = new() { Encoder = HubJson.Options.Encoder };

    /// <summary>The file of a signed receipt; the same JWS always gives the same bytes.</summary>
    public static byte[] Write(string jws)
    {
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(jws.Split('.')[1]));
        var file = new ArrayBufferWriter<byte>(jws.Length * 2);
        using (var writer = new Utf8JsonWriter(file, Written))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("receipt");
            payload.RootElement.WriteTo(writer);
            writer.WriteString("jws", jws);
            writer.WriteEndObject();
        }

        return file.WrittenSpan.ToArray();
    }

    /// <summary>Checks a receipt without asking the hub: signature, key, and that the readable part is what was signed.</summary>
    /// <param name="file">The text of the receipt file.</param>
    /// <param name="published">The hub's published keys.</param>
    public static async Task<Verdict> Verify(string file, JsonWebKeySet published)
    {
        JsonNode? receipt;
        string? jws;
        try
        {
            var root = JsonNode.Parse(file, documentOptions: Unambiguous) as JsonObject;
            (receipt, jws) = (root?["receipt"], root?["jws"]?.GetValue<string>());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new Verdict.Broken("This is not a receipt file: it is not a JSON object with \"receipt\" and \"jws\".");
        }

        if (receipt is null || jws is null)
            return new Verdict.Broken("This is not a receipt file: \"receipt\" or \"jws\" is missing.");
        return await Check(receipt, jws, published);
    }

    private static async Task<Verdict> Check(JsonNode receipt, string jws, JsonWebKeySet published)
    {
        if (await Signature.Check(jws, published) is var check and not SignatureCheck.Genuine)
            return new Verdict.Broken(check == SignatureCheck.UnknownKey
                ? "The receipt was signed with a key that is not among the published keys."
                : "The signature does not fit: the receipt was changed, or this hub did not sign it.");
        var signed = JsonNode.Parse(Base64UrlEncoder.DecodeBytes(jws.Split('.')[1]))!;
        return JsonNode.DeepEquals(signed, receipt)
            ? new Verdict.Genuine(signed.Deserialize<ReceiptPayload>(HubJson.Options)!)
            : new Verdict.Broken("The readable part of the receipt is not what was signed.");
    }
}

/// <summary>What checking a receipt came to.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>Signed by the hub and unchanged.</summary>
    public sealed record Genuine(ReceiptPayload Receipt) : Verdict;

    /// <summary>Not to be trusted, for this reason.</summary>
    public sealed record Broken(string Why) : Verdict;
}
