using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>
/// Links by which a contact point says whether a communication is a new version of an earlier one: its reference and an HMAC-SHA256 cut to 128
/// bits, under a label of its own. Nothing in it is secret but the key.
/// </summary>
internal sealed class FollowUpTokens(ReplyKey key)
{
    private const int MacLength = 16, LongestToken = 80;

    /// <summary>The token of the question about a communication, for one addressee.</summary>
    public string Write(Reference communication, string to)
    {
        var payload = Encoding.ASCII.GetBytes($"{communication} {to}");
        return Base64Url.EncodeToString([.. payload, .. Mac(payload)]);
    }

    /// <summary>What a token asks about, and whom; null when this hub never made it.</summary>
    public (Reference Communication, string To)? Read(string token)
    {
        if (token.Length > LongestToken + MacLength || !Base64Url.IsValid(token))
            return null;
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length <= MacLength || Base64Url.EncodeToString(bytes) != token || !CryptographicOperations.FixedTimeEquals(Mac(bytes.AsSpan(..^MacLength)), bytes.AsSpan(^MacLength..)))
            return null;
        return Encoding.ASCII.GetString(bytes.AsSpan(..^MacLength)).Split(' ') is [var number, var to] && Reference.Parse(number) is { } communication
            ? (communication, to)
            : null;
    }

    private ReadOnlySpan<byte> Mac(ReadOnlySpan<byte> payload)
    {
        byte[] text = [.. "follow:"u8, .. payload];
        return HMACSHA256.HashData(key.Bytes, text).AsSpan(0, MacLength);
    }
}
