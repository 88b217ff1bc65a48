using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Google.Protobuf;
using MimFunctions.Integration.Tests.Worker.Host.Messages;

namespace MimFunctions.Integration.Tests.Worker.Host;

/// <summary>The events that the host's extensions make, in the form in which a worker gets them.</summary>
internal sealed class HostEvents(WorkerProcess worker)
{
    /// <summary>
    /// A blob was put at a path: Event Grid told of it, or a scan found it. Both come as a reference, with what the pattern names beside it.
    /// </summary>
    public Task<InvocationResponse> Blob(string function, string path)
    {
        var (container, name) = (path[..path.IndexOf('/', StringComparison.Ordinal)], path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var reference = new Reference
        {
            Version = "1.0",
            Source = "AzureStorageBlobs",
            ContentType = "application/json",
            Content = ByteString.CopyFromUtf8(JsonSerializer.Serialize(new { Connection = "Storage", ContainerName = container, BlobName = name })),
        };
        var beside = Parts(function, path).ToDictionary(part => part.Name, part => new Data { Text = part.Value });
        beside["BlobTrigger"] = new Data { Text = path };
        beside["Uri"] = new Data { Json = JsonSerializer.Serialize($"http://127.0.0.1:10000/devstoreaccount1/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}") };
        beside["Metadata"] = new Data { Json = "{}" };
        return worker.Invoke(function, new Data { Reference = reference }, beside);
    }

    /// <summary>A message came, its body as text.</summary>
    public Task<InvocationResponse> Message(string function, string id, string body, int delivery = 1, string? invocation = null) =>
        worker.Invoke(function, new Data { Text = body }, Beside(id, delivery), invocation);

    /// <summary>A message came, its body as bytes.</summary>
    public Task<InvocationResponse> Bytes(string function, string id, string body) =>
        worker.Invoke(function, new Data { Bytes = ByteString.CopyFrom(body, Encoding.UTF8) }, Beside(id, 1));

    /// <summary>A timer ticked.</summary>
    public Task<InvocationResponse> Tick(string function, string? invocation = null) => worker.Invoke(
        function, new Data { Json = """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}""" }, id: invocation);

    private static Dictionary<string, Data> Beside(string id, int delivery) => new()
    {
        ["MessageId"] = new Data { Text = id },
        ["DeliveryCount"] = new Data { Json = $"{delivery}" },
        ["EnqueuedTimeUtc"] = new Data { Json = "\"2026-11-22T03:17:00Z\"" },
    };

    private IEnumerable<Group> Parts(string function, string path)
    {
        var pattern = WorkerProcess.TriggerOf(worker.Functions.Single(each => each.Name == function)).GetProperty("path").GetString()!;
        return Regex.Match(path, $"^{Regex.Replace(Regex.Escape(pattern), @"\\\{(\w+)}", "(?<$1>.*)")}$").Groups.Cast<Group>().Where(group => group.Name != "0");
    }
}
