using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MimFunctions.Tests.Platform.Telemetry;

/// <summary>Takes OTLP over http/protobuf on the loopback, as a collector does (field numbers: opentelemetry-proto 1.x).</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Signal, byte[] Body)> taken = new();

    private OtlpReceiver(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    /// <summary>Everything that came, of whatever kind.</summary>
    public IEnumerable<byte[]> Bytes => taken.Select(each => each.Body);

    public IReadOnlyList<Span> Spans =>
        [.. Messages("traces").SelectMany(request => request.Below(1, 2, 2)).Select(span => new Span(
            Hex(span, 1), Hex(span, 2), Hex(span, 4), Text(span, 5), string.Join(' ', span.All(13).Select(link => Hex(link, 1)))))];

    public IReadOnlyList<string> Metrics => [.. Messages("metrics").SelectMany(request => request.Below(1, 2, 2)).Select(metric => Text(metric, 1)).Distinct()];

    /// <summary>Bodies of log records: the templates.</summary>
    public IReadOnlyList<string> Logs => [.. Messages("logs").SelectMany(request => request.Below(1, 2, 2, 5)).Select(body => Text(body, 1))];

    /// <summary>Names of services that sent something: attributes of resources.</summary>
    public IReadOnlyList<string> Resources =>
        [.. Messages("traces").SelectMany(request => request.Below(1, 1, 1)).Where(pair => Text(pair, 1) == "service.name").SelectMany(pair => pair.All(2)).Select(value => Text(value, 1)).Distinct()];

    public static async Task<OtlpReceiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new OtlpReceiver(builder.Build());
        receiver.app.MapPost("/v1/{signal}", receiver.Take);
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> Take(string signal, HttpRequest request)
    {
        request.ContentType.ShouldBe("application/x-protobuf");
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        taken.Enqueue((signal, body.ToArray()));
        return Results.Bytes([], "application/x-protobuf");
    }

    private IEnumerable<ReadOnlyMemory<byte>> Messages(string signal) =>
        taken.Where(each => each.Signal == signal).Select(each => new ReadOnlyMemory<byte>(each.Body));

    private static string Hex(ReadOnlyMemory<byte> message, int field) => string.Concat(message.All(field).Select(id => Convert.ToHexStringLower(id.Span)));

    private static string Text(ReadOnlyMemory<byte> message, int field) => string.Concat(message.All(field).Select(text => Encoding.UTF8.GetString(text.Span)));

    /// <summary>A span as far as the tests look at it.</summary>
    internal sealed record Span(string Trace, string Id, string Parent, string Name, string LinkedTraces);
}
