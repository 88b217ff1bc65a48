using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MimFunctions.Tests.Testing;

/// <summary>A mail as the sink got it: envelope and message, dots unstuffed, letters as Latin-1 so that every byte is kept.</summary>
internal sealed record SunkMail(string From, string To, string Message)
{
    public string MessageId => Message.Split("\r\n").First(l => l.StartsWith("Message-ID: ", StringComparison.Ordinal))["Message-ID: ".Length..];
}

/// <summary>
/// A mail relay on loopback that keeps what it is given and misbehaves on demand. <see cref="Answer"/> sees each command ("connect" and "."
/// for the greeting and the end of a message) and may give another reply than the usual, or <see cref="Drop"/>.
/// </summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    /// <summary>Reply that drops the connection instead.</summary>
    public const string Drop = "";

    /// <summary>Reply to "." that keeps the mail and then drops the connection: the sender never learns that it was taken.</summary>
    public const string KeepThenDrop = "keep";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentDictionary<TcpClient, Task> sessions = [];
    private readonly Task accepting;
    private int connections;

    public SmtpSink()
    {
        listener.Start();
        accepting = Accept();
    }

    /// <summary>Port on 127.0.0.1.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What it was given, in the order of arrival.</summary>
    public ConcurrentQueue<SunkMail> Mails { get; } = [];

    /// <summary>Every command it saw.</summary>
    public ConcurrentQueue<string> Commands { get; } = [];

    /// <summary>How often it was connected to.</summary>
    public int Connections => connections;

    /// <summary>What EHLO offers.</summary>
    public IReadOnlyList<string> Offers { get; set; } = ["PIPELINING", "8BITMIME"];

    /// <summary>Another reply than the usual, or null.</summary>
    public Func<string, string?> Answer { get; set; } = _ => null;

    /// <summary>Whether commands and mails are recorded; a benchmark only counts.</summary>
    public bool Records { get; set; } = true;

    /// <summary>Drops every connection, as relays do with those that rest.</summary>
    public void DropAll()
    {
        foreach (var client in sessions.Keys)
            client.Client.Shutdown(SocketShutdown.Both);
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        await accepting;
        await Task.WhenAll(sessions.Values);
        end.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                Interlocked.Increment(ref connections);
                sessions[client] = Task.Run(() => Serve(client));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException or SocketException || end.IsCancellationRequested)
        {
            // The sink is being closed.
        }
    }

    private async Task Serve(TcpClient client)
    {
        client.NoDelay = true;
        try
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n" };
            await new Session(this, reader, writer).Run(end.Token);
        }
        catch (Exception over) when (over is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The other side went, or the sink is being closed.
        }
        finally
        {
            sessions.TryRemove(client, out _);
            client.Dispose();
        }
    }

    private sealed class Session(SmtpSink sink, StreamReader reader, StreamWriter writer)
    {
        private string from = "";
        private string to = "";

        public async Task Run(CancellationToken ct)
        {
            var goesOn = await Reply("connect", "220 sink ESMTP", ct);
            while (goesOn && await reader.ReadLineAsync(ct) is { } command)
                goesOn = await Take(command, ct);
        }

        private async Task<bool> Take(string command, CancellationToken ct)
        {
            var verb = command.Split(' ', ':')[0].ToUpperInvariant();
            from = verb == "MAIL" ? Path(command) : from;
            to = verb == "RCPT" ? Path(command) : to;
            var usual = verb switch
            {
                "EHLO" => string.Join("\r\n", [.. sink.Offers.Select(offer => $"250-{offer}").Prepend("250-sink"), "250 HELP"]),
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                "AUTH" => "235 come in",
                _ => "250 2.0.0 fine",
            };
            var answer = sink.Answer(command) ?? usual;
            var goesOn = await Reply(command, answer, ct) && verb != "QUIT";
            return goesOn && (verb != "DATA" || answer[0] != '3' || await TakeMessage(ct));
        }

        private async Task<bool> TakeMessage(CancellationToken ct)
        {
            var message = new StringBuilder();
            while (await reader.ReadLineAsync(ct) is { } line)
            {
                if (line != ".")
                {
                    message.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
                    continue;
                }

                var answer = sink.Answer(".") ?? "250 2.0.0 taken";
                if (answer is KeepThenDrop || answer.StartsWith('2'))
                    sink.Mails.Enqueue(new SunkMail(from, to, sink.Records ? message.ToString() : ""));
                return await Reply(".", answer == KeepThenDrop ? Drop : answer, ct);
            }

            return false;
        }

        private async Task<bool> Reply(string command, string answer, CancellationToken ct)
        {
            if (sink.Records)
                sink.Commands.Enqueue(command);
            answer = command == "connect" ? sink.Answer(command) ?? answer : answer;
            if (answer == Drop)
                return false;
            await writer.WriteLineAsync(answer.AsMemory(), ct);
            await writer.FlushAsync(ct);
            return true;
        }

        private static string Path(string command) => command[(command.IndexOf('<', StringComparison.Ordinal) + 1)..command.IndexOf('>', StringComparison.Ordinal)];
    }
}
