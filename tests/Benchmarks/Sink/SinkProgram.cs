using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace MimFunctions.Benchmarks.Sink;

/// <summary>The sink as a process of its own, so that its work is not charged to a contestant.</summary>
internal static class SinkProgram
{
    /// <summary>
    /// Says <c>port N</c>, then answers each <c>count</c> on standard input with one line of JSON and each <c>reset</c> with <c>ok</c>, until the
    /// input ends.
    /// </summary>
    public static async Task<int> Run(int port, CancellationToken ct)
    {
        var ledger = new SinkLedger();
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start(512);
        _ = Accept(listener, ledger, ct);
        Console.WriteLine($"port {((IPEndPoint)listener.LocalEndpoint).Port}");
        while (await Console.In.ReadLineAsync(ct) is { } command)
            Console.WriteLine(Answer(command, ledger));
        return 0;
    }

    private static string Answer(string command, SinkLedger ledger)
    {
        switch (command)
        {
            case "count":
                return JsonSerializer.Serialize(ledger.Count());
            case "reset":
                ledger.Reset();
                return "ok";
            default:
                return $"“{command}” is not a command; there are count and reset.";
        }
    }

    private static async Task Accept(TcpListener listener, SinkLedger ledger, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
            _ = new SmtpSession(await listener.AcceptSocketAsync(ct), ledger).Serve();
    }
}
