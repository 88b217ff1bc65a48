using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.Webhooks;

/// <summary>The secrets that webhooks are signed with: derived from the hub's secret for links, the state and a number, so that none lies in a document.</summary>
internal sealed class WebhookSecrets(ReplyKey key)
{
    private const int Length = 32;

    // Tells these keys from all others of the same secret.
    private static readonly byte[] Purpose = Encoding.ASCII.GetBytes("webhooks 1");

    private readonly byte[] own = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Bytes, Length, info: Purpose);

    /// <summary>The secret of a party with a number.</summary>
    public byte[] Of(Authority party, int number) =>
        HMACSHA256.HashData(own, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{party.Code}\n{number}")));

    /// <summary>Those that sign now, the newest first.</summary>
    public IReadOnlyList<byte[]> Of(Webhook webhook, DateTimeOffset now) => [.. webhook.Secrets(now).Select(number => Of(webhook.Party, number))];

    /// <summary>The newest as people copy it.</summary>
    public string Shown(Webhook webhook) => WebhookSignature.Shown(Of(webhook.Party, webhook.Secret));
}
