using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace MimFunctions.Demo;

/// <summary>Calls the hub over HTTP as somebody with a role.</summary>
internal static class DemoCalls
{
    /// <summary>Posts; what the hub says, when it did it.</summary>
    public static Task<JsonNode?> Post(HttpClient client, string role, string path, JsonNode? body, CancellationToken ct) =>
        Said(client, role, HttpMethod.Post, path, body is null ? null : JsonContent.Create(body), onlyDone: true, ct);

    /// <summary>Reads; what the hub says, when it shows it.</summary>
    public static Task<JsonNode?> Get(HttpClient client, string role, string path, CancellationToken ct) => Said(client, role, HttpMethod.Get, path, null, onlyDone: true, ct);

    /// <summary>Posts; what the hub says, when it refuses too.</summary>
    public static Task<JsonNode?> Try(HttpClient client, string role, string path, JsonNode? body, CancellationToken ct) =>
        Said(client, role, HttpMethod.Post, path, body is null ? null : JsonContent.Create(body), onlyDone: false, ct);

    /// <summary>Posts a file; what the hub says, when it took it.</summary>
    public static Task<JsonNode?> PostFile(HttpClient client, string role, string path, byte[] file, CancellationToken ct) =>
        Said(client, role, HttpMethod.Post, path, new ByteArrayContent(file), onlyDone: true, ct);

    private static async Task<JsonNode?> Said(HttpClient client, string role, HttpMethod method, string path, HttpContent? body, bool onlyDone, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await client.SendAsync(request, ct);
        var text = await answer.Content.ReadAsStringAsync(ct);
        return text.Length > 0 && (answer.IsSuccessStatusCode || !onlyDone) ? JsonNode.Parse(text) : null;
    }
}
