using System.Collections.Concurrent;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimFunctions.Integration.Tests.Worker.Host.Messages;

namespace MimFunctions.Integration.Tests.Worker.Host;

/// <summary>
/// The gRPC side of the Functions host: workers connect to it and say who they are. Written from the public protocol; what the real host did
/// with the same worker is in docs/decisions/0001.
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Rendezvous rendezvous;

    private FunctionsHost(WebApplication app, Rendezvous rendezvous) => (this.app, this.rendezvous) = (app, rendezvous);

    /// <summary>Where workers connect.</summary>
    public string Address => app.Urls.Single();

    /// <summary>Starts listening.</summary>
    public static async Task<FunctionsHost> Start()
    {
        var (builder, rendezvous) = (WebApplication.CreateSlimBuilder(), new Rendezvous());
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(System.Net.IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http2));
        builder.Services.AddSingleton(rendezvous).AddGrpc(options => (options.MaxReceiveMessageSize, options.MaxSendMessageSize) = (null, null));
        var app = builder.Build();
        app.MapGrpcService<Service>();
        await app.StartAsync();
        return new FunctionsHost(app, rendezvous);
    }

    /// <summary>The connection of the worker with this id, once it has come.</summary>
    public Task<Connection> Expect(string workerId) => rendezvous.With(workerId).Task;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private sealed class Rendezvous
    {
        private readonly ConcurrentDictionary<string, TaskCompletionSource<Connection>> expected = new();

        public TaskCompletionSource<Connection> With(string workerId) =>
            expected.GetOrAdd(workerId, _ => new TaskCompletionSource<Connection>(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    private sealed class Service(Rendezvous rendezvous) : FunctionRpc.FunctionRpcBase
    {
        public override async Task EventStream(IAsyncStreamReader<Message> requestStream, IServerStreamWriter<Message> responseStream, ServerCallContext context)
        {
            await requestStream.MoveNext(context.CancellationToken);
            // Disposed of by the process that it belongs to: it is asked until that ends.
            var connection = new Connection(responseStream);
            rendezvous.With(requestStream.Current.StartStream.WorkerId).SetResult(connection);
            await connection.Read(requestStream, context.CancellationToken);
        }
    }
}
