using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimFunctions.Hosting;

namespace MimFunctions.Tests.Hosting.Worker;

/// <summary>The custom handler with the probe's functions, listening on a free port of the loopback.</summary>
internal sealed class TestWorker(WebApplication app) : IAsyncDisposable
{
    public HttpClient Client { get; } = new() { BaseAddress = new Uri(app.Urls.Single()) };

    public static async Task<TestWorker> Start(Probe.Notes notes, HostingSettings? settings = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(notes).AddSingleton(TimeProvider.System).AddFunctions(Probe.Table, settings ?? new HostingSettings());
        CustomHandler.Listen(builder, 0);
        var app = builder.Build();
        HttpFunctions.Map(app, Probe.Table);
        CustomHandler.Map(app);
        await app.StartAsync();
        return new TestWorker(app);
    }

    /// <summary>Posts as the Functions host does: JSON, chunked, no length.</summary>
    public async Task<HttpResponseMessage> Invoke(string function, HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{function}") { Content = body };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        return await Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> Invoke(string function, string json) =>
        Invoke(function, new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Sends a request line as it is, which no HTTP client would, and gives the status line.</summary>
    public async Task<string> Raw(string requestLine, string body)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Client.BaseAddress!.Host, Client.BaseAddress.Port);
        await using var stream = socket.GetStream();
        var request = $"{requestLine}\r\nHost: {Client.BaseAddress.Authority}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return (await reader.ReadToEndAsync()).Split("\r\n")[0];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
