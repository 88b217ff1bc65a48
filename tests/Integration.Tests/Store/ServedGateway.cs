using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using MimFunctions.Tests.Store.CosmosGateway;

namespace MimFunctions.Integration.Tests.Store;

/// <summary>The gateway handler of the unit tests behind a real HTTP server on loopback.</summary>
internal sealed class ServedGateway : IAsyncDisposable
{
    private readonly HttpMessageInvoker gateway = new(new CosmosGatewayHandler());
    private readonly WebApplication server;

    private ServedGateway()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Run(Forward);
    }

    public Uri Address => new(server.Urls.Single());

    public static async Task<ServedGateway> Start()
    {
        var served = new ServedGateway();
        await served.server.StartAsync();
        return served;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        gateway.Dispose();
    }

    private async Task Forward(HttpContext context)
    {
        // The raw target, because the path that ASP.NET Core gives is decoded already.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var request = new HttpRequestMessage(new(context.Request.Method), new Uri(Address, target));
        request.Content = new StreamContent(context.Request.Body);
        foreach (var header in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable()))
                request.Content.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable());
        }

        using var answer = await gateway.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers)
            context.Response.Headers[header.Key] = header.Value.ToArray();
        if (answer.StatusCode == System.Net.HttpStatusCode.NotModified)
            return;
        context.Response.ContentType = "application/json";
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
