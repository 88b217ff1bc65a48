using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MimFunctions.Platform.Signing;

/// <summary>
/// Short texts as tokens for addresses: the text and its HMAC-SHA256, cut to 128 bits (RFC 2104 section 5), in base64url. Nothing in a token is secret
/// but the key; who holds it can do what it stands for and nothing else.
/// </summary>
/// <param name="key">The hub's key.</param>
/// <param name="use">What the tokens are for: those of one use are none of another.</param>
internal sealed class SignedText(ReplyKey key, string use)
{
    private const int MacLength = 16, Longest = 240;

    private readonly byte[] label = Encoding.ASCII.GetBytes($"{use}:");

    /// <summary>The token of a text; the same text always has the same.</summary>
    /// <param name="text">ASCII only.</param>
    public string Write(string text)
    {
        var payload = Encoding.ASCII.GetBytes(text);
        return Base64Url.EncodeToString([.. payload, .. Mac(payload)]);
    }

    /// <summary>The text of a token; null when this hub never made it.</summary>
    public string? Read(string token)
    {
        if (token.Length > Longest || !Base64Url.IsValid(token))
            return null;
        var bytes = Base64Url.DecodeFromChars(token);
        // One way to write a token and no other: decoders let spaces and loose bits pass.
        if (bytes.Length <= MacLength || Base64Url.EncodeToString(bytes) != token)
            return null;
        var payload = bytes.AsSpan(0, bytes.Length - MacLength);
        return CryptographicOperations.FixedTimeEquals(Mac(payload), bytes.AsSpan(payload.Length)) ? Encoding.ASCII.GetString(payload) : null;
    }

    private ReadOnlySpan<byte> Mac(ReadOnlySpan<byte> payload)
    {
        byte[] text = [.. label, .. payload];
        return HMACSHA256.HashData(key.Bytes, text).AsSpan(0, MacLength);
    }
}
