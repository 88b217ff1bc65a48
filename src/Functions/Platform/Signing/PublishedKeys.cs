using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Signing;

/// <summary>The public keys as a JWKS (RFC 7517), for anyone who wants to check a receipt.</summary>
internal static class PublishedKeys
{
    /// <summary>Where they lie beside the receipts.</summary>
    public const string File = "receipts/jwks.json";

    /// <summary>
    /// The JWKS text; only the public members, in a fixed order. Written member by member: every start publishes the keys, and for the serialiser it would first work out how
    /// the whole program writes JSON.
    /// </summary>
    public static string Text(SigningKeys keys)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteStartArray("keys");
            foreach (var key in keys.Published.Keys)
                Write(json, key);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>Puts the JWKS where the receipts are.</summary>
    public static Task Publish(this IFileStore files, SigningKeys keys, CancellationToken ct) =>
        files.Write(File, Encoding.UTF8.GetBytes(Text(keys)), "application/jwk-set+json", ct);

    /// <summary>The keys in a file.</summary>
    /// <exception cref="SettingException">There is no such file, or it holds none.</exception>
    public static async Task<JsonWebKeySet> Read(string path, CancellationToken ct)
    {
        if (!System.IO.File.Exists(path))
            throw new SettingException($"There are no published keys in {path}; name them with --keys, or the hub's data folder with --data.");
        try
        {
            return new(await System.IO.File.ReadAllTextAsync(path, ct));
        }
        catch (ArgumentException)
        {
            // Its message holds the whole file.
            throw new SettingException($"{path} is no file of published keys; GET /api/keys gives it.");
        }
    }

    private static void Write(Utf8JsonWriter json, JsonWebKey key)
    {
        json.WriteStartObject();
        json.WriteString("kty", key.Kty);
        json.WriteString("crv", key.Crv);
        json.WriteString("x", key.X);
        json.WriteString("y", key.Y);
        json.WriteString("use", key.Use);
        json.WriteString("alg", key.Alg);
        json.WriteString("kid", key.Kid);
        json.WriteEndObject();
    }
}
