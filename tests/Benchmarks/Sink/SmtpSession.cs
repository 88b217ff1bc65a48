using System.Net.Sockets;
using System.Text;

namespace MimFunctions.Benchmarks.Sink;

/// <summary>
/// One connection to the sink: enough of RFC 5321 for clients that send mail and quit, with PIPELINING (RFC 2920) as relays offer it.
/// It answers at once and keeps nothing, so that no contestant waits for it.
/// </summary>
internal sealed class SmtpSession(Socket socket, SinkLedger ledger)
{
    private static readonly byte[] EndOfMail = "\r\n.\r\n"u8.ToArray();

    private byte[] buffer = new byte[64 * 1024];
    private int filled;

    /// <summary>Serves the client until it leaves.</summary>
    public async Task Serve()
    {
        using (socket)
        {
            socket.NoDelay = true;
            await Say("220 sink ESMTP\r\n");
            for (var stays = true; stays;)
                stays = await LineLength() is var length and >= 0 && await Obey(Encoding.ASCII.GetString(buffer, 0, length), length);
        }
    }

    private async Task<bool> Obey(string command, int length)
    {
        Drop(length + 2);
        switch (command.Split(' ', 2)[0].ToUpperInvariant())
        {
            case "EHLO":
                await Say("250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n");
                return true;
            case "DATA":
                await Say("354 go on\r\n");
                return await TakeMail();
            case "QUIT":
                await Say("221 bye\r\n");
                return false;
            case "HELO" or "MAIL" or "RCPT" or "RSET" or "NOOP":
                await Say("250 ok\r\n");
                return true;
            default:
                await Say("502 not here\r\n");
                return true;
        }
    }

    private async Task<bool> TakeMail()
    {
        var length = await Until(EndOfMail);
        if (length < 0)
            return false;
        ledger.Take(MessageId(Encoding.UTF8.GetString(buffer, 0, length)));
        Drop(length + EndOfMail.Length);
        await Say("250 taken\r\n");
        return true;
    }

    private static string? MessageId(string mail)
    {
        var header = mail[..(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end and >= 0 ? end : mail.Length)];
        var at = header.IndexOf("Message-ID:", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : header[(at + 11)..].TrimStart().Split('\r', 2)[0].Trim();
    }

    private Task<int> LineLength() => Until("\r\n"u8.ToArray());

    /// <summary>How many bytes stand before the mark; -1 when the client left first.</summary>
    private async Task<int> Until(byte[] mark)
    {
        for (var searched = 0; ;)
        {
            var at = buffer.AsSpan(searched, filled - searched).IndexOf(mark);
            if (at >= 0)
                return searched + at;
            searched = Math.Max(0, filled - mark.Length + 1);
            if (filled == buffer.Length)
                Array.Resize(ref buffer, 2 * buffer.Length);
            var read = await Receive();
            if (read == 0)
                return -1;
            filled += read;
        }
    }

    private async Task<int> Receive()
    {
        try
        {
            return await socket.ReceiveAsync(buffer.AsMemory(filled));
        }
        catch (SocketException)
        {
            // A client that was killed in the middle: it has simply left.
            return 0;
        }
    }

    private void Drop(int bytes)
    {
        buffer.AsSpan(bytes, filled - bytes).CopyTo(buffer);
        filled -= bytes;
    }

    private async Task Say(string reply)
    {
        try
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes(reply));
        }
        catch (SocketException)
        {
            // As above; the next read sees that it is gone.
        }
    }
}
