using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Audit.Verification;

/// <summary>
/// Reads records as the hub wrote them, and nothing else: what differs from what the hub would write holds something that no hash covers.
/// </summary>
internal static class StrictJson
{
    /// <summary>The record, or null when this is none.</summary>
    public static AuditRecord? Record(JsonNode? node) =>
        Exactly<AuditRecord>(node, IsWhole);

    /// <summary>The block, or null when this is none.</summary>
    public static AuditBlock? Block(JsonNode? node) =>
        Exactly<AuditBlock>(node, block => block.Records is { Count: > 0 } records && records.All(IsWhole));

    /// <summary>The seal, or null when this is none.</summary>
    public static AuditSeal? Seal(JsonNode? node) =>
        Exactly<AuditSeal>(node, seal => seal.Heads is not null && seal.Heads.All(head => head is { Party: not null, Hash: not null }));

    /// <summary>The JSON of a line, or null when it is none.</summary>
    public static JsonNode? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member's text, or null when there is none.</summary>
    public static string? Text(JsonNode? node, string member) =>
        node is JsonObject o && Member(o, member) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A member's whole number, or 0 when there is none.</summary>
    public static long Number(JsonNode? node, string member) =>
        node is JsonObject o && Member(o, member) is JsonValue value && value.TryGetValue<long>(out var number) ? number : 0;

    /// <summary>A member that is an object, or null.</summary>
    public static JsonNode? Object(JsonNode? node, string member) => node is JsonObject o ? Member(o, member) as JsonObject : null;

    private static T? Exactly<T>(JsonNode? node, Func<T, bool> isWhole)
        where T : class
    {
        try
        {
            return node.Deserialize<T>(HubJson.Options) is { } read && isWhole(read)
                && JsonElement.DeepEquals(Element(node), Element(read)) ? read : null;
        }
        catch (Exception e) when (IsNoRecord(e))
        {
            return null;
        }
    }

    // Not as nodes: those made with the hub's options compare names of members without regard to case.
    private static JsonElement Element<T>(T value) => JsonSerializer.SerializeToElement(value, HubJson.Options);

    private static JsonNode? Member(JsonObject o, string member)
    {
        try
        {
            return o[member];
        }
        catch (ArgumentException)
        {
            // The same member twice.
            return null;
        }
    }

    // A member twice is an ArgumentException, half a surrogate pair an InvalidOperationException: the text was changed either way.
    private static bool IsNoRecord(Exception e) => e is JsonException or ArgumentException or InvalidOperationException;

    private static bool IsWhole(AuditRecord? record) =>
        record is { Previous: not null, Hash: not null, Entry: { Who: not null, Party: not null, Roles: not null, Action: not null } };
}
