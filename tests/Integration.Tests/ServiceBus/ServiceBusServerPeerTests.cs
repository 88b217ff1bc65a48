using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimFunctions.Queue;
using MimFunctions.Tests.Queue;

namespace MimFunctions.Integration.Tests.ServiceBus;

/// <summary>The test server speaks Service Bus' API also to a client that isn't ours, and both clients mean the same by it.</summary>
public sealed class ServiceBusServerPeerTests
{
    [NodeFact]
    public async Task Microsofts_old_client_sends_locks_renews_gives_back_completes_and_reads_what_ours_sent()
    {
        using var certificate = Certificate();
        await using var server = await ServiceBusServer.Start(TimeProvider.System, certificate);
        await SendWithOurs(server, certificate);

        var lines = await new NodePeer("azure-sb").Run("drive.js", PeerConnectionString(server), $"{server.Address.Port}");

        lines.Trim().ShouldBe("""
            {"step":"received","body":"{\"a\":\"ü\"}","id":"one","count":1,"number":2}
            {"step":"locked","nothing":"No messages to receive"}
            {"step":"received again","body":"{\"a\":\"ü\"}","id":"one","count":2,"number":2}
            {"step":"deleted","nothing":"No messages to receive"}
            {"step":"lock lost","error":"Error: The lock was lost."}
            {"step":"received from our client","body":"{\"b\":\"ß\"}","id":"two","count":1,"number":1}
            """);
    }

    private static async Task SendWithOurs(ServiceBusServer server, X509Certificate2 certificate)
    {
        var address = new ServiceBusAddress(server.Address, ServiceBusServer.KeyName, ServiceBusServer.Key);
        using var connections = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == certificate.Thumbprint,
        };
        using var authorization = new ServiceBusAuthorization(address, new(() => throw new InvalidOperationException()), TimeProvider.System)
        {
            InnerHandler = connections,
        };
        using var http = new HttpClient(authorization) { BaseAddress = address.Endpoint };
        var ours = new ServiceBusQueue(http, ServiceBusRetry.After(TimeSpan.FromMilliseconds(10), TimeProvider.System));
        await ours.Send("ours", [new QueueMessage("two", """{"b":"ß"}""")], default);
    }

    private static string PeerConnectionString(ServiceBusServer server) =>
        $"Endpoint=sb://127.0.0.1:{server.Address.Port}/;SharedAccessKeyName={ServiceBusServer.KeyName};SharedAccessKey={ServiceBusServer.Key}";

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
