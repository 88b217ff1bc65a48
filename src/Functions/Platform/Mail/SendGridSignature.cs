using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Mail;

/// <summary>
/// Verifies SendGrid's signed event webhook: ECDSA on P-256 with SHA-256 over the bytes of the timestamp followed by those of the body, just as
/// they came (Twilio, "Getting Started with the Event Webhook Security Features").
/// </summary>
internal sealed class SendGridSignature
{
    /// <summary>Header with the signature: base64 of its DER form.</summary>
    public const string SignatureHeader = "X-Twilio-Email-Event-Webhook-Signature";

    /// <summary>Header with the time of signing: seconds since 1970 (UTC).</summary>
    public const string TimestampHeader = "X-Twilio-Email-Event-Webhook-Timestamp";

    /// <summary>How far the time of signing may be from ours, either way; a recorded request is worthless afterwards.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    private const string Curve = "1.2.840.10045.3.1.7";

    private readonly byte[]? key;

    private SendGridSignature(byte[]? key) => this.key = key;

    /// <summary>Whether a key is set, so that events are taken at all.</summary>
    public bool IsExpected => key is not null;

    /// <summary>The verifier with this key.</summary>
    /// <param name="base64">Base64 of the SubjectPublicKeyInfo; null when events are not taken.</param>
    /// <exception cref="SettingException">It is no P-256 public key.</exception>
    public static SendGridSignature From(string? base64)
    {
        if (base64 is null)
            return new SendGridSignature(null);
        return Parse(base64) is { } key ? new SendGridSignature(key) : throw new SettingException(
            $"{SettingNames.SendGridWebhookKey} is not the base64 text of a P-256 public key; copy the verification key from SendGrid's Event Webhook settings.");
    }

    /// <summary>Whether the time of signing is one, and near enough to now. To be asked before the body is read.</summary>
    public static bool IsFresh(string? timestamp, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs((decimal)now.ToUnixTimeMilliseconds() - (seconds * 1000m)) <= (decimal)Tolerance.TotalMilliseconds;

    /// <summary>Whether the holder of the key signed these bytes at that time. False without a key, and for whatever is no signature.</summary>
    /// <param name="signature">The signature header.</param>
    /// <param name="timestamp">The timestamp header.</param>
    /// <param name="body">The body as it came.</param>
    public bool IsGenuine(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        var der = new byte[128];
        if (key is null || timestamp is null || !Convert.TryFromBase64String(signature ?? "", der, out var length))
            return false;
        using var ecdsa = Import(key);
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp), .. body];
        return ecdsa.VerifyData(signed, der.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static ECDsa Import(byte[] key)
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportSubjectPublicKeyInfo(key, out _);
        return ecdsa;
    }

    /// <summary>The key's bytes; null when it is no P-256 public key.</summary>
    private static byte[]? Parse(string base64)
    {
        try
        {
            var bytes = Convert.FromBase64String(base64);
            using var read = Import(bytes);
            return read.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == Curve ? bytes : null;
        }
        catch (Exception odd) when (odd is FormatException or CryptographicException)
        {
            return null;
        }
    }
}
