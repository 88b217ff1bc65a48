using System.Text.Json;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Signing;

/// <summary>The public keys as a JWKS (RFC 7517), for anyone who wants to check a receipt.</summary>
internal static class PublishedKeys
{
    /// <summary>Where they lie beside the receipts.</summary>
    public const string File = "receipts/jwks.json";

    /// <summary>The JWKS text; only the public members, in a fixed order.</summary>
    public static string Text(SigningKeys keys) => JsonSerializer.Serialize(
        new { keys = keys.Published.Keys.Select(k => new { k.Kty, k.Crv, k.X, k.Y, k.Use, k.Alg, k.Kid }) }, HubJson.Readable);

    /// <summary>Puts the JWKS where the receipts are.</summary>
    public static Task Publish(this IFileStore files, SigningKeys keys, CancellationToken ct) =>
        files.Write(File, System.Text.Encoding.UTF8.GetBytes(Text(keys)), "application/jwk-set+json", ct);
}
