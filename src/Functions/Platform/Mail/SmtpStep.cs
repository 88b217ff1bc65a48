using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;

namespace MimFunctions.Platform.Mail;

/// <summary>
/// One step of talking to a relay and how long it may take. When the message itself goes out, the time starts anew, and from then on nobody
/// knows whether the relay took it.
/// </summary>
/// <param name="within">How long at first.</param>
/// <param name="takeWithin">How long once the message goes out.</param>
/// <param name="clock">Measures it.</param>
internal sealed class SmtpStep(TimeSpan within, TimeSpan takeWithin, TimeProvider clock) : ITransferProgress, IDisposable
{
    private readonly CancellationTokenSource alarm = new(within, clock);

    /// <summary>Whether any of the message has gone out.</summary>
    public bool HasBegunMessage { get; private set; }

    /// <summary>Does it.</summary>
    /// <exception cref="SmtpTroubleException">The connection broke, what came is no reply, or none came in time.</exception>
    public async Task Take(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, alarm.Token);
        try
        {
            await work(limit.Token);
        }
        catch (OperationCanceledException late) when (!ct.IsCancellationRequested)
        {
            throw new SmtpTroubleException($"The relay did not answer within {(HasBegunMessage ? takeWithin : within).TotalSeconds:0} seconds.", late);
        }
        catch (SmtpProtocolException odd)
        {
            throw new SmtpTroubleException("The relay broke off the connection, or what it says is not SMTP.", odd);
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            throw new SmtpTroubleException("The connection to the relay broke.", broken);
        }
    }

    /// <inheritdoc/>
    public void Report(long bytesTransferred)
    {
        if (HasBegunMessage)
            return;
        HasBegunMessage = true;
        alarm.CancelAfter(takeWithin);
    }

    /// <inheritdoc/>
    public void Report(long bytesTransferred, long totalSize) => Report(bytesTransferred);

    /// <inheritdoc/>
    public void Dispose() => alarm.Dispose();
}

/// <summary>The relay can't be used now: it can't be reached, broke off, or does not do what the hub needs.</summary>
/// <param name="why">One sentence without addresses.</param>
/// <param name="inner">What the network said.</param>
internal sealed class SmtpTroubleException(string why, Exception? inner = null) : Exception(why, inner);
