using System.Globalization;
using System.Text.Json;

namespace MimFunctions.Hosting.Worker;

/// <summary>Reads the event out of an invocation (functions-host.md sections 3.1 and 3.2).</summary>
internal static class InvocationReader
{
    /// <summary>The event: a <see cref="BlobEvent"/>, <see cref="QueueEvent"/> or <see cref="TimerEvent"/>, as the trigger says.</summary>
    /// <exception cref="FormatException">It is not what the host sends for this trigger; the message says what is missing.</exception>
    public static object Read(Trigger trigger, JsonElement invocation)
    {
        var data = InvocationValue.Object(invocation, "Data");
        return trigger switch
        {
            Trigger.Blob blob => Blob(blob.Pattern, InvocationValue.Object(invocation, "Metadata")),
            Trigger.Queue => Queue(trigger.Parameter, data, InvocationValue.Object(invocation, "Metadata")),
            Trigger.Timer => Timer(InvocationValue.Object(data, trigger.Parameter)),
            _ => throw new FormatException("An HTTP function is not invoked."),
        };
    }

    /// <summary>
    /// The host removes the path itself from the metadata, so it is put together from the parts; and it must be the path of the blob's
    /// address, since a name in the metadata alone proves nothing.
    /// </summary>
    private static BlobEvent Blob(BlobPattern pattern, JsonElement metadata)
    {
        var path = pattern.Fill(part => InvocationValue.Text(metadata, part))
            ?? throw new FormatException($"The metadata lacks a part of the pattern {pattern}.");
        var parts = pattern.Match(path);
        if (parts is null || pattern.Parts.Any(part => parts[part] != InvocationValue.Text(metadata, part)))
            throw new FormatException($"The parts in the metadata are not those of the pattern {pattern}.");
        if (!IsAddressOf(path, InvocationValue.Text(metadata, "Uri")))
            throw new FormatException("The parts in the metadata are not those of the blob's address.");
        return new BlobEvent(path, Tag(metadata));
    }

    /// <summary>Storage addresses are <c>/container/name</c>; with an IP address as host, the account comes first.</summary>
    private static bool IsAddressOf(string path, string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return false;
        var inAddress = Uri.UnescapeDataString(uri.AbsolutePath)[1..];
        return inAddress == path || inAddress[(inAddress.IndexOf('/', StringComparison.Ordinal) + 1)..] == path;
    }

    /// <summary>The 4.x storage extension gives a quoted text; 5.x a type of its own that comes out as anything or nothing.</summary>
    private static string? Tag(JsonElement metadata) =>
        metadata.TryGetProperty("Properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty("ETag", out var tag) && tag.ValueKind == JsonValueKind.String
            ? tag.GetString()!.Trim('"')
            : null;

    private static QueueEvent Queue(string parameter, JsonElement data, JsonElement metadata)
    {
        var body = InvocationValue.Text(data, parameter) ?? throw new FormatException($"The data lack the message \"{parameter}\".");
        var id = InvocationValue.Text(metadata, "MessageId") ?? throw new FormatException("The metadata lack the MessageId.");
        var counted = int.TryParse(InvocationValue.Text(metadata, "DeliveryCount"), CultureInfo.InvariantCulture, out var deliveries);
        return new QueueEvent(id, body, counted ? deliveries : 1);
    }

    private static TimerEvent Timer(JsonElement timer) =>
        new(timer.TryGetProperty("IsPastDue", out var late) && late.ValueKind == JsonValueKind.True);
}
