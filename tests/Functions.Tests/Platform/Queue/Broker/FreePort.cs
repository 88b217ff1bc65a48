using System.Net;
using System.Net.Sockets;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>A port of the loopback that nobody has.</summary>
internal static class FreePort
{
    /// <summary>Finds one.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
