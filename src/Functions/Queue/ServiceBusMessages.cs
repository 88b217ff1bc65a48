using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MimFunctions.Queue;

/// <summary>Messages as Service Bus' HTTP API writes them (learn.microsoft.com, rest/api/servicebus, "Message headers and properties").</summary>
internal static class ServiceBusMessages
{
    /// <summary>Content type of a batch.</summary>
    public const string BatchType = "application/vnd.microsoft.servicebus.json";

    /// <summary>Bytes of a request; the Standard tier takes 256 KB in all.</summary>
    private const int LargestBatch = 240 * 1024;

    private static readonly JsonSerializerOptions InHeader = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    // Nothing here is put into a page; letters as they are keep a batch small.
    private static readonly JsonSerializerOptions InBatch = new(InHeader) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The requests that send the messages in their order, as few as the size limit lets be.</summary>
    public static IEnumerable<Func<HttpContent>> Requests(IReadOnlyList<QueueMessage> messages)
    {
        List<(QueueMessage Message, string Json)> batch = [];
        var size = 0;
        foreach (var message in messages)
        {
            var json = JsonSerializer.Serialize(new Entry(message.Body, Properties(message)), InBatch);
            var more = Encoding.UTF8.GetByteCount(json) + 1;
            if (batch.Count > 0 && size + more > LargestBatch)
            {
                yield return Request([.. batch]);
                (batch, size) = ([], 0);
            }

            batch.Add((message, json));
            size += more;
        }

        if (batch.Count > 0)
            yield return Request(batch);
    }

    /// <summary>The properties of a received message, from its header.</summary>
    public static ReceivedProperties Received(string header) => JsonSerializer.Deserialize<ReceivedProperties>(header)!;

    private static Func<HttpContent> Request(IReadOnlyList<(QueueMessage Message, string Json)> batch) => batch is [var only]
        ? () => Single(only.Message)
        : () => new StringContent($"[{string.Join(',', batch.Select(entry => entry.Json))}]", Encoding.UTF8, BatchType);

    private static StringContent Single(QueueMessage message)
    {
        var content = new StringContent(message.Body, Encoding.UTF8, "application/json");
        content.Headers.Add("BrokerProperties", JsonSerializer.Serialize(Properties(message), InHeader));
        return content;
    }

    private static SentProperties Properties(QueueMessage message) => new(message.Id, message.NotBefore is { } due ? Instant(due) : null);

    // The API takes whole seconds: up, so that nothing comes before its time.
    private static string Instant(DateTimeOffset due) => DateTimeOffset.FromUnixTimeSeconds(
        (long)Math.Ceiling((due - DateTimeOffset.UnixEpoch).TotalSeconds)).ToString("R", CultureInfo.InvariantCulture);

    private sealed record Entry(string Body, SentProperties BrokerProperties);

    private sealed record SentProperties(string MessageId, string? ScheduledEnqueueTimeUtc);
}

/// <summary>What Service Bus says of a message it hands out.</summary>
internal sealed record ReceivedProperties(string MessageId, int DeliveryCount, string LockToken, long SequenceNumber);
