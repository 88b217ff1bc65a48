using System.Text;

namespace MimFunctions.Mail;

/// <summary>Lines to and from a relay, each with a time limit.</summary>
internal sealed class SmtpWire(Stream stream, TimeProvider clock) : IAsyncDisposable
{
    // RFC 5321 section 4.5.3.1.5 allows 512 to a line; who sends this much is no relay.
    private const int LongestReply = 64 * 1024;

    private readonly byte[] buffer = new byte[4096];
    private int start;
    private int end;

    /// <summary>Whether the relay said more than was asked.</summary>
    public bool HasUnread => start < end;

    /// <summary>The stream beneath, for TLS to wrap.</summary>
    public Stream Stream => stream;

    /// <summary>Writes the bytes and reads the reply.</summary>
    /// <exception cref="SmtpTroubleException">The connection broke, or no reply came in time.</exception>
    public async Task<SmtpReply> Ask(ReadOnlyMemory<byte> bytes, TimeSpan within, CancellationToken ct)
    {
        await Within(within, async limit => await stream.WriteAsync(bytes, limit), ct);
        return await Reply(within, ct);
    }

    /// <summary>Writes a command, CRLF added, and reads the reply.</summary>
    /// <exception cref="SmtpTroubleException">The connection broke, or no reply came in time.</exception>
    public Task<SmtpReply> Ask(string command, TimeSpan within, CancellationToken ct) =>
        Ask(Encoding.UTF8.GetBytes(command + "\r\n"), within, ct);

    /// <summary>Reads one reply.</summary>
    /// <exception cref="SmtpTroubleException">The connection broke, what came is no reply, or none came in time.</exception>
    public async Task<SmtpReply> Reply(TimeSpan within, CancellationToken ct)
    {
        SmtpReply? reply = null;
        await Within(within, async limit => reply = await ReadReply(limit), ct);
        return reply!;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private async Task<SmtpReply> ReadReply(CancellationToken ct)
    {
        var lines = new List<string>();
        for (var read = 0; read < LongestReply;)
        {
            var line = await ReadLine(ct);
            read += line.Length + 1;
            if (SmtpReply.Line(line) is not { } reply)
                throw new SmtpTroubleException("The relay answered something that is not SMTP.");
            lines.Add(reply.Text);
            if (reply.IsLast)
                return new SmtpReply(reply.Code, lines);
        }

        throw new SmtpTroubleException("The relay's answer does not end.");
    }

    private async ValueTask<string> ReadLine(CancellationToken ct)
    {
        var line = new StringBuilder();
        while (line.Length < LongestReply)
        {
            var found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            line.Append(Encoding.UTF8.GetString(buffer, start, found < 0 ? end - start : found));
            start = found < 0 ? end : start + found + 1;
            if (found >= 0)
                return line.ToString().TrimEnd('\r');
            (start, end) = (0, await stream.ReadAsync(buffer, ct));
            if (end == 0)
                throw new SmtpTroubleException("The relay broke off the connection.");
        }

        throw new SmtpTroubleException("The relay's answer does not end.");
    }

    private async Task Within(TimeSpan within, Func<CancellationToken, Task> work, CancellationToken ct)
    {
        using var alarm = new CancellationTokenSource(within, clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, alarm.Token);
        try
        {
            await work(limit.Token);
        }
        catch (OperationCanceledException late) when (!ct.IsCancellationRequested)
        {
            throw new SmtpTroubleException($"The relay did not answer within {within.TotalSeconds:0} seconds.", late);
        }
        catch (IOException broken)
        {
            throw new SmtpTroubleException("The connection to the relay broke.", broken);
        }
    }
}
