using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>
/// Plays the Functions host: reads a function's function.json and posts an event to the worker in the form that was captured from the real
/// one (functions-host.md section 3.1), chunked and with its headers.
/// </summary>
internal sealed class HostEvents(HttpClient worker)
{
    /// <summary>As the host writes: letters as they are.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The trigger binding that the build wrote.</summary>
    public static JsonObject Trigger(string function)
    {
        var file = Path.Combine(BuiltHub.AppFolder, function, "function.json");
        return JsonNode.Parse(File.ReadAllText(file))!["bindings"]![0]!.AsObject();
    }

    /// <summary>A blob was put at a path.</summary>
    public Task<HttpResponseMessage> Blob(string function, string path, byte[] content)
    {
        var trigger = Trigger(function);
        var pattern = Regex.Replace(Regex.Escape((string)trigger["path"]!), @"\\\{(\w+)}", "(?<$1>.*)");
        var parts = Regex.Match(path, $"^{pattern}$").Groups.Cast<Group>().Where(group => group.Name != "0");
        var address = $"http://127.0.0.1:10000/devstoreaccount1/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
        var metadata = new JsonObject(parts.Select(part => KeyValuePair.Create<string, JsonNode?>(part.Name, Twice(part.Value))))
        {
            ["Uri"] = Twice(address),
            ["Metadata"] = new JsonObject(),
            ["Properties"] = new JsonObject { ["Length"] = content.Length, ["ETag"] = "\"0x2129B3F8F4C4B00\"" },
        };
        return Post(function, trigger, Convert.ToBase64String(content), metadata);
    }

    /// <summary>A message came.</summary>
    public Task<HttpResponseMessage> Message(string function, string id, string body)
    {
        var metadata = new JsonObject { ["MessageId"] = Twice(id), ["DeliveryCount"] = "1" };
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
            metadata[name] = Twice(value!.ToString());
        return Post(function, Trigger(function), Twice(body), metadata);
    }

    /// <summary>A timer ticked.</summary>
    public Task<HttpResponseMessage> Tick(string function) => Post(
        function, Trigger(function),
        new JsonObject { ["Schedule"] = new JsonObject { ["AdjustForDST"] = true }, ["ScheduleStatus"] = null, ["IsPastDue"] = false },
        []);

    private static JsonValue Twice(string text) => JsonValue.Create(JsonSerializer.Serialize(text, Plain));

    private async Task<HttpResponseMessage> Post(string function, JsonObject trigger, JsonNode data, JsonObject metadata)
    {
        metadata["sys"] = new JsonObject { ["MethodName"] = function, ["UtcNow"] = "2026-11-22T03:17:00.0021657Z", ["RandGuid"] = $"{Guid.NewGuid()}" };
        var body = new JsonObject { ["Data"] = new JsonObject { [(string)trigger["name"]!] = data }, ["Metadata"] = metadata };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{function}")
        {
            Content = new StringContent(body.ToJsonString(Plain), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        return await worker.SendAsync(request);
    }
}
