using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using MimFunctions.Tests.Platform.Store.CosmosGateway;

namespace MimFunctions.Integration.Tests.Store;

/// <summary>The gateway handler of the unit tests behind a real HTTP server on loopback.</summary>
internal sealed class ServedGateway : IAsyncDisposable
{
    private readonly HttpMessageInvoker gateway;
    private readonly WebApplication server;
    private (string Container, string Text, TaskCompletionSource Written)? held;

    private ServedGateway()
    {
        gateway = new(Handler);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Run(Forward);
    }

    /// <summary>The gateway itself, to make it fail.</summary>
    public CosmosGatewayHandler Handler { get; } = new();

    public Uri Address => new(server.Urls.Single());

    public static async Task<ServedGateway> Start()
    {
        var served = new ServedGateway();
        await served.server.StartAsync();
        return served;
    }

    /// <summary>
    /// Keeps back the answer to the next write to this container whose document holds this text. What the task waits for is the moment at
    /// which the document is written and the writer does not know it.
    /// </summary>
    public Task Hold(string container, string text)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        held = (container, text, written);
        return written.Task;
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
        var body = await BinaryData.FromStreamAsync(context.Request.Body, context.RequestAborted);
        request.Content = new ByteArrayContent(body.ToArray());
        foreach (var header in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable()))
                request.Content.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable());
        }

        using var answer = await gateway.SendAsync(request, context.RequestAborted);
        if (answer.IsSuccessStatusCode)
            await KeepBack(context, body.ToString());
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers)
            context.Response.Headers[header.Key] = header.Value.ToArray();
        if (answer.StatusCode is HttpStatusCode.NotModified or HttpStatusCode.NoContent)
            return;
        context.Response.ContentType = "application/json";
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private async Task KeepBack(HttpContext context, string body)
    {
        var isWrite = context.Request.Method is "POST" or "PUT" && context.Request.ContentType?.StartsWith("application/query+json", StringComparison.Ordinal) != true;
        if (!isWrite || held is not var (container, text, written) || !context.Request.Path.Value!.Contains($"/colls/{container}/", StringComparison.Ordinal)
            || !body.Contains(text, StringComparison.Ordinal))
            return;
        held = null;
        written.SetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    }
}
