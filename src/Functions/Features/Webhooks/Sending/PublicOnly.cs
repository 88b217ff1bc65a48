using System.Net;
using System.Net.Sockets;

namespace MimFunctions.Features.Webhooks.Sending;

/// <summary>
/// Carries calls to addresses that others named, and to none of the hub's own network (OWASP: server-side request forgery). What a name leads to is asked and
/// looked at for each connection, and the connection goes to just that: between a check and a second look-up the answer could change.
/// </summary>
internal static class PublicOnly
{
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(5), KeptFor = TimeSpan.FromMinutes(1);

    // RFC 6890 and its registry, by hand: what is not a place on the public internet. 168.63.129.16 is how Azure's machines reach their host.
    private static readonly IPNetwork[] Inner =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(each => IPNetwork.Parse(each)),
    ];

    // All that is given out for the public internet; loopback, link-local, private and translated addresses lie outside.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    /// <summary>Whether an address of the network is one of the public internet, an IPv4 address in the clothes of an IPv6 one counting as what it is.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Inner.Any(network => network.Contains(real)) && (real.AddressFamily == AddressFamily.InterNetwork || Global.Contains(real));
    }

    /// <summary>The handler.</summary>
    /// <param name="isPublic">Whether an address may be connected to.</param>
    public static SocketsHttpHandler Handler(Func<IPAddress, bool> isPublic) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        Credentials = null,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = ConnectWithin,
        PooledConnectionLifetime = KeptFor,
        MaxResponseHeadersLength = 16,
        MaxConnectionsPerServer = 4,
        ConnectCallback = (connection, ct) => Connect(connection.DnsEndPoint, isPublic, ct),
    };

    private static async ValueTask<Stream> Connect(DnsEndPoint to, Func<IPAddress, bool> isPublic, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(to.Host, ct);
        // One inner address among others is reason enough: nobody publishes that by mistake.
        if (addresses.Length == 0 || !addresses.All(isPublic))
            throw new NotPublicException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, to.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A name leads to an address that is not of the public internet.</summary>
internal sealed class NotPublicException() : IOException("The name leads to an address that is not of the public internet.");
