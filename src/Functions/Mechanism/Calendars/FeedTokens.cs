using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>
/// Secret addresses of calendar feeds: calendar programs can't sign in, so the address itself is the key. It names the party, so that nothing
/// has to be stored, and proves by a keyed digest that the hub gave it out.
/// </summary>
internal sealed class FeedTokens
{
    private const int Length = 20;

    // Tells these tokens from all others of the same secret; a new number makes all addresses given out so far invalid.
    private static readonly byte[] Purpose = Encoding.ASCII.GetBytes("calendar feed 1");

    private readonly byte[] key;

    /// <param name="key">The hub's secret for links; the key of feeds is derived from it.</param>
    public FeedTokens(ReplyKey key)
        : this(key.Bytes)
    {
    }

    /// <param name="secret">At least 32 bytes that only the hub knows.</param>
    public FeedTokens(byte[] secret) => key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: Purpose);

    /// <summary>The token of a party: its code and 160 bits.</summary>
    public string For(Authority party) =>
        $"{party.Code}-{Base64UrlEncoder.Encode(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(party.Code))[..Length])}";

    /// <summary>The party of a token; null when the hub did not give it out.</summary>
    public Authority? Read(string token) => Authority.FromCode(token.Split('-')[0]) is { } party
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(For(party)))
            ? party
            : null;
}
