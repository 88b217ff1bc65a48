using MimeKit;

namespace MimFunctions.Platform.Mail;

/// <summary>Hands mail to an SMTP relay over a few kept connections; at most so many mails are under way at once.</summary>
internal sealed class SmtpMailer : IMailer, IAsyncDisposable
{
    private readonly SmtpRelay relay;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim places;
    private readonly RestingConnections resting;

    /// <param name="relay">Where to.</param>
    /// <param name="clock">Measures how long answers take and connections rest.</param>
    public SmtpMailer(SmtpRelay relay, TimeProvider clock)
    {
        (this.relay, this.clock) = (relay, clock);
        places = new SemaphoreSlim(relay.Connections);
        resting = new RestingConnections(relay.IdleFor, clock);
    }

    /// <inheritdoc/>
    public async Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
    {
        using var message = MimeComposer.Compose(mail);
        await places.WaitAsync(ct);
        try
        {
            return await Send(message, ct);
        }
        catch (SmtpTroubleException trouble)
        {
            return new HandOff.NotNow(trouble.Message);
        }
        finally
        {
            places.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await resting.DisposeAsync();
        places.Dispose();
    }

    private async Task<HandOff> Send(MimeMessage message, CancellationToken ct)
    {
        while (resting.Take() is { } kept)
        {
            try
            {
                return await SendOver(kept, message, ct);
            }
            catch (SmtpTroubleException)
            {
                // The relay closed it while it rested and has not taken the mail; only a new connection tells whether the relay is down.
            }
        }

        return await SendOver(await SmtpConnection.Open(relay, clock, ct), message, ct);
    }

    private async Task<HandOff> SendOver(SmtpConnection connection, MimeMessage message, CancellationToken ct)
    {
        try
        {
            return await connection.Send(message, ct);
        }
        finally
        {
            if (connection.IsUsable)
                resting.Put(connection);
            else
                connection.Dispose();
        }
    }
}
