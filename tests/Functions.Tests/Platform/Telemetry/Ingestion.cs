using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Tests.Platform.Telemetry;

/// <summary>Takes what goes to Application Insights on the loopback, as its ingestion does: lines of JSON, packed or not, at <c>/v2.1/track</c>.</summary>
internal sealed class Ingestion : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonObject> items = new();
    private readonly ConcurrentQueue<string> paths = new();

    private Ingestion(WebApplication app) => this.app = app;

    public ApplicationInsights Settings => new($"InstrumentationKey={Guid.Empty};IngestionEndpoint={app.Urls.Single()}/;LiveEndpoint={app.Urls.Single()}/live", ByIdentity: false, null);

    /// <summary>Everything that came.</summary>
    public IReadOnlyCollection<JsonObject> Items => items;

    /// <summary>Where it came to.</summary>
    public IReadOnlyCollection<string> Paths => paths;

    /// <summary>The data of items of one kind: RequestData, RemoteDependencyData, MetricData, MessageData, ExceptionData.</summary>
    public IReadOnlyList<JsonObject> Of(string kind) =>
        [.. items.Select(item => item["data"]!.AsObject()).Where(data => (string?)data["baseType"] == kind).Select(data => data["baseData"]!.AsObject())];

    public static async Task<Ingestion> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var ingestion = new Ingestion(builder.Build());
        ingestion.app.MapFallback(ingestion.Take);
        await ingestion.app.StartAsync();
        return ingestion;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> Take(HttpRequest request)
    {
        paths.Enqueue(request.Path);
        using var body = new MemoryStream();
        await using (var unpacked = request.Headers.ContentEncoding == "gzip" ? new GZipStream(request.Body, CompressionMode.Decompress) : request.Body)
            await unpacked.CopyToAsync(body);
        var lines = Encoding.UTF8.GetString(body.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines)
            items.Enqueue(JsonNode.Parse(line)!.AsObject());
        return Results.Json(new { itemsReceived = lines.Length, itemsAccepted = lines.Length, errors = Array.Empty<string>() });
    }
}
