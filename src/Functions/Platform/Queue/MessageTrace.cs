using System.Diagnostics;
using System.Text;
using System.Text.Json;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Queue;

/// <summary>
/// The trace that a message belongs to, as one more property of its body (W3C Trace Context, <c>traceparent</c>). Readers that don't know it
/// pass over it; it says nothing but two random or derived numbers.
/// </summary>
internal static class MessageTrace
{
    /// <summary>Name of the property.</summary>
    public const string Property = "traceparent";

    /// <summary>The body with the running span as what caused it; as it is when nothing is recorded.</summary>
    public static string Into(string body) =>
        Activity.Current is { Recorded: true, Id: { } id } && HubTelemetry.Source.HasListeners() && body.StartsWith("{\"", StringComparison.Ordinal)
            ? $"{{\"{Property}\":\"{id}\",{body[1..]}"
            : body;

    /// <summary>The trace of a body; null when it carries none, or is no JSON object at all, which its function will say.</summary>
    public static ActivityContext? From(string body)
    {
        try
        {
            return ActivityContext.TryParse(Read(Encoding.UTF8.GetBytes(body)), null, isRemote: true, out var context) ? context : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Read(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(Property);
            reader.Read();
            if (found)
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return null;
    }
}
