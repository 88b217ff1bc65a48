using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>
/// Reply links as tokens for addresses: what the link stands for and its HMAC-SHA256, cut to 128 bits (RFC 2104 section 5), in base64url.
/// Nothing in a token is secret but the key; who holds it may give the one reply it stands for.
/// </summary>
/// <param name="key">The key; at least 32 bytes.</param>
internal sealed class ReplyTokens(ReplyKey key)
{
    private const int MacLength = 16, IdLength = 12, StateAt = 1, PersonAt = 3, LetterAt = 15, DayAt = 19, RequestAt = 23, LongestToken = 120;

    /// <summary>The token of a link; the same link always has the same.</summary>
    public string Write(ReplyLink link)
    {
        var payload = Payload(link);
        return Base64Url.EncodeToString([.. payload, .. Mac(payload)]);
    }

    /// <summary>The link of a token; null when this hub never made it.</summary>
    public ReplyLink? Read(string token)
    {
        if (token.Length > LongestToken || !Base64Url.IsValid(token))
            return null;
        var bytes = Base64Url.DecodeFromChars(token);
        // One way to write a token and no other: decoders let spaces and loose bits pass.
        if (bytes.Length <= RequestAt + MacLength || Base64Url.EncodeToString(bytes) != token)
            return null;
        var payload = bytes.AsSpan(0, bytes.Length - MacLength);
        return CryptographicOperations.FixedTimeEquals(Mac(payload), bytes.AsSpan(payload.Length)) ? Link(payload) : null;
    }

    /// <summary>The name of a link in the events of its request; it can neither be turned into the token nor be found without the key.</summary>
    public string Id(ReplyLink link) => Convert.ToHexStringLower(Keyed("id:"u8, Payload(link)).AsSpan(0, IdLength));

    private ReadOnlySpan<byte> Mac(ReadOnlySpan<byte> payload) => Keyed("reply:"u8, payload).AsSpan(0, MacLength);

    /// <summary>Each use of the key has a label of its own, so that what one tells helps nobody with the other.</summary>
    private byte[] Keyed(ReadOnlySpan<byte> use, ReadOnlySpan<byte> payload)
    {
        byte[] text = [.. use, .. payload];
        return HMACSHA256.HashData(key.Bytes, text);
    }

    private static byte[] Payload(ReplyLink link)
    {
        var payload = new byte[RequestAt + Encoding.ASCII.GetByteCount(link.Request.ToString())];
        payload[0] = link.Kind.Number;
        Encoding.ASCII.GetBytes(link.State.Code, payload.AsSpan(StateAt));
        Convert.FromHexString(link.Person.AsSpan(link.Person.IndexOf(':', StringComparison.Ordinal) + 1), payload.AsSpan(PersonAt, LetterAt - PersonAt), out _, out _);
        BinaryPrimitives.WriteUInt32BigEndian(payload.AsSpan(LetterAt), link.Letter);
        BinaryPrimitives.WriteInt32BigEndian(payload.AsSpan(DayAt), link.Day?.DayNumber ?? -1);
        Encoding.ASCII.GetBytes(link.Request.ToString(), payload.AsSpan(RequestAt));
        return payload;
    }

    /// <summary>What was written under our key; null when a later release no longer knows what it means.</summary>
    private static ReplyLink? Link(ReadOnlySpan<byte> payload)
    {
        var day = BinaryPrimitives.ReadInt32BigEndian(payload[DayAt..]);
        if (RequestReference.Parse(Encoding.ASCII.GetString(payload[RequestAt..])) is not { } request
            || MemberState.FromCode(Encoding.ASCII.GetString(payload[StateAt..PersonAt])) is not { } state
            || ReplyKind.Find(payload[0]) is not { } kind)
            return null;
        var link = new ReplyLink(
            request, state, kind, "", BinaryPrimitives.ReadUInt32BigEndian(payload[LetterAt..]),
            day < 0 ? null : DateOnly.FromDayNumber(day));
        return link with { Person = $"{link.Party.Code}:{Convert.ToHexStringLower(payload[PersonAt..LetterAt])}" };
    }
}
