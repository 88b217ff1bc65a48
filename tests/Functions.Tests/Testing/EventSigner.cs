using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Tests.Testing;

/// <summary>Posts mail events as SendGrid would, signed with a key of its own.</summary>
internal sealed class EventSigner : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The public key as SendGrid shows it.</summary>
    public string PublicKey => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    public void Dispose() => key.Dispose();

    public static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public string Sign(string timestamp, byte[] body) => Convert.ToBase64String(
        key.SignData([.. Encoding.ASCII.GetBytes(timestamp), .. body], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    /// <summary>Posts a body with its true signature, or with these headers.</summary>
    public async Task<(HttpStatusCode Status, string Said)> Post(
        HttpClient client, byte[] body, string? timestamp = null, string? signature = null, byte[]? signed = null)
    {
        timestamp ??= Seconds(DateTimeOffset.UtcNow);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mail-events") { Content = new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation(SendGridSignature.TimestampHeader, timestamp);
        request.Headers.TryAddWithoutValidation(SendGridSignature.SignatureHeader, signature ?? Sign(timestamp, signed ?? body));
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
