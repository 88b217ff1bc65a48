using System.Net.Sockets;
using System.Text;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace MimFunctions.Platform.Mail;

/// <summary>One connection to a relay, ready for mail: greeted, encrypted, logged in. It carries one mail at a time.</summary>
internal sealed class SmtpConnection : IDisposable
{
    private readonly SmtpRelay relay;
    private readonly TimeProvider clock;
    private readonly RelayClient client;

    private SmtpConnection(SmtpRelay relay, TimeProvider clock) => (this.relay, this.clock, client) = (relay, clock, new RelayClient(relay));

    /// <summary>Whether another mail can go over it.</summary>
    public bool IsUsable { get; private set; }

    /// <summary>Timestamp of the clock when it was last put to rest.</summary>
    public long RestedAt { get; set; }

    /// <summary>Connects and prepares.</summary>
    /// <exception cref="SmtpTroubleException">The relay can't be used now.</exception>
    public static async Task<SmtpConnection> Open(SmtpRelay relay, TimeProvider clock, CancellationToken ct)
    {
        var connection = new SmtpConnection(relay, clock);
        try
        {
            await connection.Step(connection.Connect, ct);
            if (relay.User is { } user)
                await connection.Step(limit => connection.LogIn(user, limit), ct);
            connection.IsUsable = true;
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Hands one mail over.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="ct">Breaks off; the connection is then no longer usable.</param>
    /// <exception cref="SmtpTroubleException">The connection is of no use; the relay certainly has not taken the mail.</exception>
    public async Task<HandOff> Send(MimeMessage message, CancellationToken ct)
    {
        if (NeedsUtf8(message) && !client.Capabilities.HasFlag(SmtpCapabilities.UTF8))
            return new HandOff.Never("The address has letters beyond ASCII before the @, which the relay can't carry (SMTPUTF8).");
        IsUsable = false;
        using var step = new SmtpStep(relay.AnswerWithin, relay.TakeWithin, clock);
        try
        {
            HandOff? answer = null;
            await step.Take(async limit => answer = await Hand(message, step, limit), ct);
            return answer!;
        }
        catch (SmtpTroubleException trouble) when (step.HasBegunMessage)
        {
            return new HandOff.NotNow($"{trouble.Message} It may have taken the mail or not.", SmtpVerdict.Unknown);
        }
    }

    /// <summary>Says goodbye, then closes.</summary>
    public async Task Close(CancellationToken ct)
    {
        try
        {
            await Step(limit => client.DisconnectAsync(quit: true, limit), ct);
        }
        catch (SmtpTroubleException)
        {
            // It is being left anyway, and every mail sent over it has had its answer.
        }

        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        IsUsable = false;
        client.Dispose();
    }

    private async Task Step(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        using var step = new SmtpStep(relay.AnswerWithin, relay.TakeWithin, clock);
        await step.Take(work, ct);
    }

    private async Task Connect(CancellationToken ct)
    {
        var socket = await Reach(ct);
        try
        {
            await client.ConnectAsync(socket, relay.Host, relay.Port, relay.Security, ct);
        }
        catch (SslHandshakeException trouble)
        {
            throw new SmtpTroubleException($"The relay can't be trusted: {(trouble.InnerException ?? trouble).Message}", trouble);
        }
        catch (NotSupportedException trouble)
        {
            throw new SmtpTroubleException("The relay offers no TLS (STARTTLS), and mail may not go without.", trouble);
        }
        catch (SmtpCommandException refusal)
        {
            throw new SmtpTroubleException($"The relay does not take mail: {SmtpVerdict.Words(refusal)}", refusal);
        }
    }

    private async Task<Socket> Reach(CancellationToken ct)
    {
        // A message goes out in several pieces; each would wait for the relay to acknowledge the one before (Nagle).
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(relay.Host, relay.Port, ct);
            return socket;
        }
        catch (Exception trouble)
        {
            socket.Dispose();
            throw trouble is SocketException ? new SmtpTroubleException($"The relay {relay.Host}:{relay.Port} can't be reached.", trouble) : trouble;
        }
    }

    private async Task LogIn(string user, CancellationToken ct)
    {
        try
        {
            await client.AuthenticateAsync(Encoding.UTF8, user, relay.Password, ct);
        }
        catch (AuthenticationException refusal)
        {
            var words = refusal.InnerException is SmtpCommandException said ? SmtpVerdict.Words(said) : CarrierWords.WithoutAddresses(refusal.Message);
            throw new SmtpTroubleException($"The relay refused the hub's user and password: {words}", refusal);
        }
        catch (NotSupportedException trouble)
        {
            throw new SmtpTroubleException("The relay offers no way to log in with a user and a password (AUTH).", trouble);
        }
    }

    private async Task<HandOff> Hand(MimeMessage message, SmtpStep step, CancellationToken ct)
    {
        try
        {
            var said = await client.SendAsync(MimeComposer.Format, message, ct, step);
            IsUsable = true;
            return new HandOff.Taken(SmtpVerdict.Words(SmtpStatusCode.Ok, said));
        }
        catch (SmtpCommandException refusal) when (refusal.StatusCode == SmtpStatusCode.ServiceNotAvailable && !step.HasBegunMessage)
        {
            throw new SmtpTroubleException("The relay closes the connection.", refusal);
        }
        catch (SmtpCommandException refusal)
        {
            IsUsable = client.IsConnected && refusal.StatusCode != SmtpStatusCode.ServiceNotAvailable;
            return SmtpVerdict.Of(refusal);
        }
        catch (ServiceNotAuthenticatedException refusal)
        {
            return new HandOff.NotNow(
                $"The relay wants the hub to log in: {SmtpVerdict.Words(SmtpStatusCode.AuthenticationRequired, refusal.Message)}", SmtpVerdict.PutOff);
        }
    }

    private static bool NeedsUtf8(MimeMessage message) => message.From.Concat(message.To).OfType<MailboxAddress>().Any(mailbox => !Ascii.IsValid(mailbox.Address));
}
