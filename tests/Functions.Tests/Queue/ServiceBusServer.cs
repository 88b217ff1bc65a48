using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MimFunctions.Tests.Queue;

/// <summary>
/// As much of Service Bus' HTTP API as the hub uses (backing-services.md, section 3), on loopback and with a clock of its own. That it speaks
/// the API, and not just what our client says, is shown with Microsoft's own old client in the integration tests.
/// </summary>
internal sealed class ServiceBusServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ServiceBusQueues queues;
    private readonly Queue<Action<HttpResponse>> faults = [];

    private ServiceBusServer(TimeProvider clock, X509Certificate2? certificate)
    {
        queues = new ServiceBusQueues(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
                listen.UseHttps(certificate);
        }));
        app = builder.Build();
        app.Use((context, next) => Answer(context, next, clock));
        app.MapPost("{queue}/messages", Send);
        app.MapPost("{queue}/messages/head", (string queue, HttpResponse response) => Take(queue, response));
        app.MapPost("{queue}/$deadletterqueue/messages/head", (string queue, HttpResponse response) => Take(queue + ServiceBusQueues.Dead, response));
        app.MapMethods("{queue}/messages/{number:long}/{token}", ["DELETE", "PUT", "POST"], Settle);
        app.MapMethods("{queue}/$deadletterqueue/messages/{number:long}/{token}", ["DELETE", "PUT", "POST"],
            (string queue, long number, string token, HttpRequest request) => Settle(queue + ServiceBusQueues.Dead, number, token, request));
    }

    public const string KeyName = "RootManageSharedAccessKey", Key = "c2VjcmV0IG9mIHRoZSB0ZXN0cw==";

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>For a client on this machine without TLS.</summary>
    public string ConnectionString => $"Endpoint=sb://127.0.0.1:{Address.Port};SharedAccessKeyName={KeyName};SharedAccessKey={Key};UseDevelopmentEmulator=true";

    /// <summary>Method, path and content type of each request that came.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<ServiceBusServer> Start(TimeProvider clock, X509Certificate2? certificate = null)
    {
        var server = new ServiceBusServer(clock, certificate);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Makes the next requests fail, one each.</summary>
    public void FailNext(int times, Action<HttpResponse> how)
    {
        for (var i = 0; i < times; i++)
            faults.Enqueue(how);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Answer(HttpContext context, RequestDelegate next, TimeProvider clock)
    {
        lock (Requests)
            Requests.Add($"{context.Request.Method} {context.Request.Path} {context.Request.ContentType}".TrimEnd());
        if (faults.TryDequeue(out var fault))
            fault(context.Response);
        else if (SharedAccess.Problem(context.Request.Headers.Authorization.ToString(), KeyName, Key, clock.GetUtcNow()) is { } problem)
            await Results.Text(problem, statusCode: 401).ExecuteAsync(context);
        else if (context.Request.Path.StartsWithSegments("/missing", StringComparison.Ordinal))
            await Results.Text("No such entity.", statusCode: 410).ExecuteAsync(context);
        else if (context.Request.ContentLength > 256 * 1024)
            await Results.Text("Too large.", statusCode: 403).ExecuteAsync(context);
        else
            await next(context);
    }

    private async Task<IResult> Send(string queue, HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        queues.Add(queue, request.ContentType == "application/vnd.microsoft.servicebus.json; charset=utf-8"
            ? ServiceBusQueues.Batch(body)
            : [ServiceBusQueues.Single(request.Headers["BrokerProperties"].ToString(), body)]);
        return Results.StatusCode(201);
    }

    private IResult Take(string queue, HttpResponse response)
    {
        if (queues.Take(queue) is not { } taken)
            return Results.NoContent();
        response.Headers["BrokerProperties"] = taken.Properties;
        response.Headers.Location = $"{Address}{queue}/messages/{taken.Number}/{taken.Token}";
        return Results.Text(taken.Body, "application/json", statusCode: 201);
    }

    private IResult Settle(string queue, long number, string token, HttpRequest request)
    {
        var done = request.Method switch
        {
            "DELETE" => queues.Complete(queue, number, token),
            "PUT" => queues.Abandon(queue, number, token),
            _ => queues.Renew(queue, number, token),
        };
        return done ? Results.Ok() : Results.Text("The lock was lost.", statusCode: 404);
    }
}
