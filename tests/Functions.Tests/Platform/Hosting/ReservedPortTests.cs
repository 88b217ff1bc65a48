using System.Net;
using System.Net.Sockets;
using MimFunctions.Platform.Hosting.Worker;

namespace MimFunctions.Tests.Platform.Hosting;

/// <summary>The worker tells the host of its port before it listens there: meanwhile nobody else may be given it, or the worker ends.</summary>
public sealed class ReservedPortTests
{
    [Fact]
    public async Task The_worker_can_listen_on_it_while_it_is_kept()
    {
        using var port = new ReservedPort();

        using var listener = new TcpListener(IPAddress.Loopback, port.Number);
        listener.Start();

        using var caller = new TcpClient();
        await caller.ConnectAsync(IPAddress.Loopback, port.Number);
        using var taken = await listener.AcceptTcpClientAsync();
        taken.Connected.ShouldBeTrue();
    }
}
