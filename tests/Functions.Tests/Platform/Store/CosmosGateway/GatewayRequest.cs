using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>A request as the gateway sees it.</summary>
internal sealed record GatewayRequest(string Method, string Origin, string[] Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>Whether it would change an item.</summary>
    public bool Writes => Method == "PUT" || (Method == "POST" && Path is [.., "docs"] && !Asks);

    /// <summary>Whether it is a query, or asks for the plan of one.</summary>
    public bool Asks => Header("Content-Type") is "application/query+json";

    /// <summary>The partition it names, or null.</summary>
    public string? Partition => Header("x-ms-documentdb-partitionkey") is { } json ? JsonNode.Parse(json)![0]!.GetValue<string>() : null;

    /// <summary>A header, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public static async Task<GatewayRequest> Of(HttpRequestMessage request, CancellationToken ct)
    {
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase);
        var path = request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(ct);
        return new(request.Method.Method, request.RequestUri.GetLeftPart(UriPartial.Authority), [.. path], headers, body);
    }
}
