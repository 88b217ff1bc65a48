using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MimFunctions.Tests.Testing;

/// <summary>Speaks what the hub uses of SendGrid's API v3, on loopback; keeps what it is given and answers as the test says.</summary>
internal sealed class SendGridServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SendGridServer(WebApplication app) => this.app = app;

    public Uri Endpoint => new(app.Urls.Single() + "/");

    /// <summary>Bodies it was given, with the Authorization header under "authorization".</summary>
    public ConcurrentQueue<JsonNode> Requests { get; } = [];

    /// <summary>Answers; 202 with a message id by default.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context =>
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers["X-Message-Id"] = "sg-1";
        return Task.CompletedTask;
    };

    public static async Task<SendGridServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SendGridServer(builder.Build());
        server.app.MapPost("/v3/mail/send", server.Take);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        body["authorization"] = context.Request.Headers.Authorization.ToString();
        Requests.Enqueue(body);
        await Answer(context);
    }
}
