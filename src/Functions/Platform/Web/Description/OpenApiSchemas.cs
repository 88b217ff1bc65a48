using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Web.Description;

/// <summary>The schemas of what the hub reads and writes, taken from the very options that it reads and writes JSON with.</summary>
internal sealed class OpenApiSchemas(XmlDocs docs)
{
    private readonly Dictionary<string, Type> named = [];

    /// <summary>Every record and closed list, by name.</summary>
    public JsonObject Components { get; } = [];

    /// <summary>The schema of a type; of ours a reference to <see cref="Components"/>.</summary>
    public JsonNode Of(Type type) => HubJson.Options.GetJsonSchemaAsNode(
        type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform });

    /// <summary>The schema of a body: what can't be left out, and that nothing else is understood.</summary>
    public JsonNode Of(TakenBody body)
    {
        var reference = Of(body.Type);
        var schema = Components[NameOf(body.Type)]!.AsObject();
        schema["required"] = new JsonArray([.. body.Needed.Select(name => (JsonNode)name)]);
        schema["additionalProperties"] = false;
        if (body.Needed.Count == 0)
            schema.Remove("required");
        return reference;
    }

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode written)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var schema = (KnownSchemas.Of(type), written) switch
        {
            ({ } known, _) => known,
            (_, JsonObject parts) when parts.ContainsKey("$ref") => Again(context.TypeInfo, type),
            (_, JsonObject) when type.IsEnum => Component(type, Words(type)),
            (_, JsonObject parts) when context.TypeInfo.Kind == JsonTypeInfoKind.Object => Component(type, Record(context, type, parts)),
            (_, JsonObject parts) => OneType(parts),
            _ => [],
        };
        if (context.PropertyInfo is { AttributeProvider: MemberInfo member } && docs.Of(member.DeclaringType!, member.Name) is { Length: > 0 } said)
            schema["description"] = said;
        return schema;
    }

    /// <summary>
    /// The exporter points to where it met a type before, counted from what it began with; here that is no address. A record that it is still in
    /// the middle of, as it holds others of its kind, has its name already.
    /// </summary>
    private JsonObject Again(JsonTypeInfo info, Type type) => (info.Kind, Items(info)) switch
    {
        (JsonTypeInfoKind.Object, _) => Pointer(NameOf(type)),
        (_, { } items) => new JsonObject { ["type"] = "array", ["items"] = Pointer(NameOf(items)) },
        _ when named.GetValueOrDefault(NameOf(type)) == type => Pointer(NameOf(type)),
        _ => Of(type).AsObject(),
    };

    /// <summary>The record that a list is of; null when it is none.</summary>
    private static Type? Items(JsonTypeInfo info) =>
        info is { Kind: JsonTypeInfoKind.Enumerable, Type.GenericTypeArguments: [var item] } && HubJson.Options.GetTypeInfo(item).Kind == JsonTypeInfoKind.Object
        && KnownSchemas.Of(item) is null
            ? item
            : null;

    private JsonObject Component(Type type, JsonObject schema)
    {
        var name = NameOf(type);
        if (!named.TryAdd(name, type) && named[name] != type)
            throw new InvalidOperationException($"{type} and {named[name]} would both be described as {name}.");
        Components[name] = schema;
        return Pointer(name);
    }

    private static JsonObject Pointer(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? NameOf(outer) + type.Name : type.Name;

    private JsonObject Words(Type type) => new()
    {
        ["type"] = "string",
        ["description"] = string.Join("\n", Enum.GetNames(type).Select(word => $"{Camel(word)}: {docs.OfWord(type, word)}")),
        ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(word => (JsonNode)Camel(word))]),
    };

    private JsonObject Record(JsonSchemaExporterContext context, Type type, JsonObject parts)
    {
        JsonObject schema = new() { ["type"] = "object" };
        if (docs.Of(type) is { Length: > 0 } said)
            schema["description"] = said;
        if (parts["anyOf"] is JsonArray cases)
            return Cases(schema, context.TypeInfo, cases);
        string[] always =
        [
            .. context.BaseTypeInfo is null ? Array.Empty<string>() : ["kind"],
            .. context.TypeInfo.Properties.Where(property => !property.IsGetNullable).Select(property => property.Name),
        ];
        if (always.Length > 0)
            schema["required"] = new JsonArray([.. always.Select(name => (JsonNode)name)]);
        schema["properties"] = parts["properties"]?.DeepClone() ?? new JsonObject();
        return schema;
    }

    /// <summary>A closed hierarchy: exactly one of its cases, told apart by their kind.</summary>
    private static JsonObject Cases(JsonObject schema, JsonTypeInfo info, JsonArray cases)
    {
        var kinds = info.PolymorphismOptions!.DerivedTypes;
        schema["oneOf"] = cases.DeepClone();
        schema["discriminator"] = new JsonObject
        {
            ["propertyName"] = "kind",
            ["mapping"] = new JsonObject(kinds.Select(kind => KeyValuePair.Create(
                (string)kind.TypeDiscriminator!, (JsonNode?)$"#/components/schemas/{NameOf(kind.DerivedType)}"))),
        };
        return schema;
    }

    /// <summary>
    /// What is null is left out by the hub, so that null is no value of anything; and a number is a number, though the hub would read one in
    /// quotation marks.
    /// </summary>
    private static JsonObject OneType(JsonObject parts)
    {
        var schema = parts.DeepClone().AsObject();
        if (schema["type"] is not JsonArray types)
            return schema;
        var names = types.Select(type => (string)type!).Where(type => type != "null").ToArray();
        schema["type"] = names[^1];
        if (names.Length > 1)
            schema.Remove("pattern");
        return schema;
    }

    private static string Camel(string word) => JsonNamingPolicy.CamelCase.ConvertName(word);
}
