using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MimFunctions.Integration.Tests.Worker.Host.Messages;

namespace MimFunctions.Integration.Tests.Worker.Host;

/// <summary>
/// Forwards a request as the host does: it invokes the web function over gRPC, sends the request to the worker's own address with the id of the
/// invocation, unless the caller has sent such a header itself, and is done when both have ended.
/// </summary>
internal sealed class Forwarding(WorkerProcess worker) : DelegatingHandler(
    new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectCallback = (to, ct) => Connect(worker, to.DnsEndPoint, ct) })
{
    private const string Correlation = "x-ms-invocation-id";

    private static readonly TimeSpan ListensWithin = TimeSpan.FromMinutes(3);

    /// <summary>A client whose requests go that way.</summary>
    public static HttpClient Client(WorkerProcess worker) => new(new Forwarding(worker)) { BaseAddress = worker.HttpUri };

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString();
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", "mim.example");
        if (!request.Headers.Contains(Correlation))
            request.Headers.Add(Correlation, id);
        var invocation = worker.Invoke("Web", new Data { Http = new Http { Method = request.Method.Method, Url = request.RequestUri!.ToString() } }, id: id);
        var answer = await base.SendAsync(request, cancellationToken);
        (await invocation).Result.Status.ShouldBe(Ending.Types.Outcome.Success);
        return answer;
    }

    /// <summary>The worker names its address before it listens there: on a busy machine the first request comes too early.</summary>
    private static async ValueTask<Stream> Connect(WorkerProcess worker, DnsEndPoint to, CancellationToken ct)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50, ct))
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(to, ct);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException refused) when (refused.SocketErrorCode == SocketError.ConnectionRefused && waited.Elapsed < ListensWithin && !worker.HasExited)
            {
                socket.Dispose();
            }
        }
    }
}
