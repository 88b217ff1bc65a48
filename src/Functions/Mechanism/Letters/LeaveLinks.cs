using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// The links by which a person leaves a list of mails without signing in (RFC 8058): whose mails they are and its HMAC-SHA256, cut to 128 bits. They
/// hold for ever, as mails are kept for years, and can do nothing else.
/// </summary>
internal sealed class LeaveLinks(ReplyKey key, Settings settings)
{
    /// <summary>Path of the pages behind them.</summary>
    public const string Path = "unsubscribe";

    private const int MacLength = 16, Longest = 120;

    /// <summary>Where the person leaves.</summary>
    /// <param name="subscriber">Whose mails, as directory key (<see cref="Domain.Owing.AddresseeKey"/>).</param>
    public Uri For(string subscriber)
    {
        var payload = Encoding.ASCII.GetBytes(subscriber);
        return settings.At($"{Path}/{Base64Url.EncodeToString([.. payload, .. Mac(payload)])}");
    }

    /// <summary>Whose mails a token is about; null when this hub never made it.</summary>
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

    // A label of its own, so that what one use of the key tells helps nobody with another.
    private ReadOnlySpan<byte> Mac(ReadOnlySpan<byte> payload)
    {
        byte[] text = [.. "leave:"u8, .. payload];
        return HMACSHA256.HashData(key.Bytes, text).AsSpan(0, MacLength);
    }
}
