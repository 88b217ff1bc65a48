using System.Text.Json;
using System.Text.Json.Nodes;

namespace MimFunctions.Hosting;

/// <summary>Writes <c>function.json</c>, from which the Functions host learns of a function.</summary>
internal static class FunctionJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The file of a function. It binds the trigger and nothing else, since output bindings mangle (design.md).</summary>
    public static string Write(FunctionDescriptor function) =>
        new JsonObject { ["bindings"] = new JsonArray([.. Bindings(function.Trigger)]) }.ToJsonString(Indented) + "\n";

    private static IEnumerable<JsonNode> Bindings(Trigger trigger) => trigger switch
    {
        Trigger.Blob blob => [Blob(blob)],
        Trigger.Queue queue => [Queue(queue)],
        Trigger.Timer timer => [Timer(timer)],
        var http => [Http((Trigger.Http)http), new JsonObject { ["name"] = "res", ["type"] = "http", ["direction"] = "out" }],
    };

    /// <summary>Event Grid as source: polling comes late, and does not exist on Flex Consumption (functions-host.md section 9).</summary>
    private static JsonObject Blob(Trigger.Blob blob) => new()
    {
        ["name"] = blob.Parameter,
        ["type"] = "blobTrigger",
        ["direction"] = "in",
        ["path"] = blob.Pattern.Text,
        ["connection"] = blob.Connection,
        ["source"] = "EventGrid",
        ["dataType"] = "binary",
    };

    private static JsonObject Queue(Trigger.Queue queue) => new()
    {
        ["name"] = queue.Parameter,
        ["type"] = "serviceBusTrigger",
        ["direction"] = "in",
        ["queueName"] = queue.QueueName,
        ["connection"] = queue.Connection,
    };

    private static JsonObject Timer(Trigger.Timer timer) => new()
    {
        ["name"] = timer.Parameter,
        ["type"] = "timerTrigger",
        ["direction"] = "in",
        ["schedule"] = timer.Expression,
        ["useMonitor"] = true,
    };

    /// <summary>With exactly one output, an HTTP answer, the host forwards the request as it came (section 5).</summary>
    private static JsonObject Http(Trigger.Http http) => new()
    {
        ["name"] = http.Parameter,
        ["type"] = "httpTrigger",
        ["direction"] = "in",
        ["authLevel"] = JsonNamingPolicy.CamelCase.ConvertName(http.AuthLevel.ToString()),
        ["methods"] = new JsonArray([.. http.Methods.Select(method => JsonValue.Create(method))]),
        ["route"] = http.Route,
    };
}
