using System.Security.Cryptography.X509Certificates;
using MailKit.Security;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Mail;

/// <summary>A relay and how to speak to it.</summary>
/// <param name="Host">Host name; its certificate must be made out to it.</param>
/// <param name="Port">587 or 25 with STARTTLS, 465 with TLS from the first byte (RFC 8314).</param>
/// <param name="Name">What the hub calls itself (EHLO).</param>
internal sealed record SmtpRelay(string Host, int Port, string Name)
{
    private const int ImplicitTlsPort = 465;

    /// <summary>User, or null for no authentication.</summary>
    public string? User { get; init; }

    /// <summary>Password of the user.</summary>
    public string Password { get; init; } = "";

    /// <summary>Whether mail, and the password, may go without TLS when the relay offers none.</summary>
    public bool AllowPlain { get; init; }

    /// <summary>Connections kept at most.</summary>
    public int Connections { get; init; } = 4;

    /// <summary>How long to wait for a connection ready for mail, for the log-in, and until the relay wants the message.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long to wait for the answer to the message itself: relays check content there.</summary>
    public TimeSpan TakeWithin { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>How long an unused connection is kept.</summary>
    public TimeSpan IdleFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Roots trusted instead of the system's, for the own authority of a ministry; null for the system's.</summary>
    public X509Certificate2Collection? Trusted { get; init; }

    /// <summary>When TLS starts: with the connection, else by STARTTLS, without which nothing goes unless it may.</summary>
    public SecureSocketOptions Security => Port == ImplicitTlsPort ? SecureSocketOptions.SslOnConnect
        : AllowPlain ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;

    /// <summary>The relay that the settings name, or null.</summary>
    public static SmtpRelay? From(MailSettings mail) => mail.SmtpHost is null ? null
        : new SmtpRelay(mail.SmtpHost, mail.SmtpPort, AddressRules.Domain(mail.From))
        {
            User = mail.SmtpUser,
            Password = mail.SmtpPassword ?? "",
            AllowPlain = mail.SmtpAllowPlain,
            Connections = mail.SmtpConnections,
        };

    /// <summary>How its certificate is checked: with <see cref="Trusted"/> as roots; null for as the system does.</summary>
    public X509ChainPolicy? TrustPolicy()
    {
        if (Trusted is null)
            return null;
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(Trusted);
        return policy;
    }
}
