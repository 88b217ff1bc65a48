using System.Net.Sockets;
using System.Text;

namespace MimFunctions.Benchmarks.Floor;

/// <summary>One kept SMTP connection, envelope pipelined (RFC 2920): two round trips a mail.</summary>
internal sealed class FloorMail : IDisposable
{
    /// <summary>The only addressee.</summary>
    public const string To = "contact@commission.example";

    private readonly TcpClient tcp;
    private readonly NetworkStream stream;
    private readonly byte[] reply = new byte[1024];

    /// <summary>Connects to the sink.</summary>
    public FloorMail(int port)
    {
        tcp = new TcpClient("127.0.0.1", port) { NoDelay = true };
        stream = tcp.GetStream();
        Expect("220");
        Ask("EHLO floor\r\n", "250 ");
    }

    /// <summary>One mail, taken by the sink when this returns.</summary>
    public void Send(FloorForm form)
    {
        Ask($"MAIL FROM:<hub@floor.example>\r\nRCPT TO:<{To}>\r\nDATA\r\n", "354");
        Ask($"""
            From: hub@floor.example
            To: {To}
            Subject: {form.Fields["memberState"]}: new measure
            Message-ID: <{form.Digest}@floor.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            {form.Fields["titleEnglish"]}
            {form.Fields["summary"]}
            .

            """.ReplaceLineEndings("\r\n"), "250");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stream.Dispose();
        tcp.Dispose();
    }

    private void Ask(string text, string answer)
    {
        stream.Write(Encoding.UTF8.GetBytes(text));
        Expect(answer);
    }

    private void Expect(string code)
    {
        var heard = new StringBuilder();
        do
        {
            var read = stream.Read(reply);
            if (read == 0)
                throw new IOException($"The sink left after: {heard}");
            heard.Append(Encoding.ASCII.GetString(reply, 0, read));
        }
        while (!heard.ToString().Contains(code, StringComparison.Ordinal) || heard[^1] != '\n');
    }
}
