using System.Net.Security;
using MailKit.Net.Smtp;
using MimeKit;

namespace MimFunctions.Platform.Mail;

/// <summary>MailKit's client, told how the hub's relay is trusted and that no mail is composed twice.</summary>
internal sealed class RelayClient : SmtpClient
{
    private readonly SmtpRelay relay;

    /// <param name="relay">Who it speaks to.</param>
    public RelayClient(SmtpRelay relay)
    {
        this.relay = relay;
        LocalDomain = relay.Name;
        // Lists of revoked certificates can't be fetched from closed networks.
        CheckCertificateRevocation = false;
    }

    /// <inheritdoc/>
    protected override SslClientAuthenticationOptions GetSslClientAuthenticationOptions(string host, RemoteCertificateValidationCallback remoteCertificateValidationCallback)
    {
        var options = base.GetSslClientAuthenticationOptions(host, remoteCertificateValidationCallback);
        options.CertificateChainPolicy = relay.TrustPolicy();
        return options;
    }

    // The size would be announced (RFC 1870) by writing the message once more; no mail of the hub is near a limit.
    /// <inheritdoc/>
    protected override Task<long> GetSizeAsync(FormatOptions options, MimeMessage message, CancellationToken cancellationToken) => Task.FromResult(-1L);
}
