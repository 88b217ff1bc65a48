using System.Text.Json.Nodes;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Web.Description;

/// <summary>The schemas of what the hub writes with converters of its own.</summary>
internal static class KnownSchemas
{
    private static readonly Dictionary<Type, Func<JsonObject>> Table = new()
    {
        [typeof(Sentence)] = () => new JsonObject { ["type"] = "string" },
        [typeof(DateOnly)] = () => Text("date"),
        [typeof(DateTimeOffset)] = () => Text("date-time"),
        // Without offset: what the clocks of a place show.
        [typeof(DateTime)] = () => Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$", "2026-12-10T10:00"),
        [typeof(MemberState)] = () => new JsonObject
        {
            ["type"] = "string",
            ["enum"] = new JsonArray([.. MemberState.OfLiaison.Select(state => (JsonNode)state.Code)]),
        },
        [typeof(Authority)] = () => Pattern("^([A-Z]{2}|COM|EP|COUNCIL)$", "AT"),
        [typeof(Reference)] = () => Pattern("^MIM-[A-Z]{2}-[0-9]{4}-[0-9]{4,}$", "MIM-AT-2026-0001"),
        [typeof(RequestReference)] = () => Pattern("^REQ-([A-Z]{2}|COM)-[0-9]{4}-[0-9]{4,}$", "REQ-AT-2026-0001"),
    };

    /// <summary>Those of rooms above the platform, found by themselves.</summary>
    private static readonly Dictionary<Type, IDescribedType> Described = ProgramTypes.Made<IDescribedType>().ToDictionary(each => each.Described);

    /// <summary>The schema of a type with a converter, or null.</summary>
    public static JsonObject? Of(Type type) => Table.GetValueOrDefault(type)?.Invoke() ?? Described.GetValueOrDefault(type)?.Schema();

    /// <summary>That of a text which follows a pattern.</summary>
    /// <param name="pattern">A regular expression of ECMAScript.</param>
    /// <param name="example">A text that follows it.</param>
    public static JsonObject Pattern(string pattern, string example) =>
        new() { ["type"] = "string", ["pattern"] = pattern, ["examples"] = new JsonArray(example) };

    private static JsonObject Text(string format) => new() { ["type"] = "string", ["format"] = format };
}
