using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MimFunctions.Domain.Webhooks;

/// <summary>Signatures after Standard Webhooks 1.0: HMAC-SHA256 over id, time and body, one for each secret that is valid.</summary>
public static class WebhookSignature
{
    /// <summary>What a secret begins with where people see it.</summary>
    public const string SecretPrefix = "whsec_";

    /// <summary>The header <c>webhook-signature</c>.</summary>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="at">The header <c>webhook-timestamp</c>.</param>
    /// <param name="body">The body as it is sent.</param>
    /// <param name="secrets">The valid secrets, the newest first.</param>
    public static string Header(string id, DateTimeOffset at, ReadOnlySpan<byte> body, IEnumerable<byte[]> secrets)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{Seconds(at)}."), .. body];
        return string.Join(' ', secrets.Select(secret => $"v1,{Convert.ToBase64String(HMACSHA256.HashData(secret, signed))}"));
    }

    /// <summary>The header <c>webhook-timestamp</c>: seconds since 1970.</summary>
    public static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>A secret as people copy it.</summary>
    public static string Shown(byte[] secret) => SecretPrefix + Convert.ToBase64String(secret);
}
