using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace MimFunctions.Store;

/// <summary>How the hub writes JSON, everywhere: documents, receipts, API, queues. Golden files of older releases must always read.</summary>
internal static class HubJson
{
    /// <summary>camelCase, enums as camelCase words, nulls left out, letters of all languages readable, closed hierarchies by a "kind".</summary>
    public static JsonSerializerOptions Options { get; } = Make(indented: false);

    /// <summary>The same for people: indented.</summary>
    public static JsonSerializerOptions Readable { get; } = Make(indented: true);

    private static JsonSerializerOptions Make(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = indented,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellKindsApart } },
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new InstantConverter(), new FormFieldsConverter(),
                new ReferenceConverter(), new MemberStateConverter(),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A closed hierarchy is an abstract record with its cases nested in it; the case's name becomes its "kind".</summary>
    private static void TellKindsApart(JsonTypeInfo info)
    {
        if (!info.Type.IsAbstract || info.Kind != JsonTypeInfoKind.Object)
            return;
        var kinds = info.Type.GetNestedTypes().Where(nested => nested.IsSubclassOf(info.Type)).ToArray();
        if (kinds.Length == 0)
            return;
        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var kind in kinds)
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, JsonNamingPolicy.CamelCase.ConvertName(kind.Name)));
    }
}
