using System.Net;
using System.Net.Sockets;

namespace MimFunctions.Platform.Hosting.Worker;

/// <summary>
/// A free port on loopback that nobody else is given between the moment at which the worker tells the host of it and the one at which it listens: a second
/// or more on a busy machine, in which every connection that another process opens takes a free port too. A worker that can't listen ends.
/// </summary>
internal sealed class ReservedPort : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    /// <summary>Takes one.</summary>
    public ReservedPort()
    {
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Number = ((IPEndPoint)socket.LocalEndPoint!).Port;
        // On Linux a port that is bound, but not listened on, can be bound once more by whoever names it, and is picked for nobody; elsewhere not even we could
        // take it, so there it is only free at this moment.
        if (!OperatingSystem.IsLinux())
            socket.Dispose();
    }

    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <inheritdoc/>
    public void Dispose() => socket.Dispose();
}
