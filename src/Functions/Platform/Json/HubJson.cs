using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Json;

/// <summary>How the hub writes JSON, everywhere: documents, receipts, API, queues. Golden files of older releases must always read.</summary>
internal static class HubJson
{
    /// <summary>The converters of other rooms, found by themselves.</summary>
    private static readonly IHubConverter[] Converters = Found<IHubConverter>();

    private static readonly HashSet<string> Kept = [.. Found<IKeepsProperties>().SelectMany(kept => kept.Names)];

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
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellKindsApart, LeaveOutWhatIsComputed, Shape } },
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new InstantConverter(), new WrittenConverter(),
            },
        };
        foreach (var converter in Converters)
            options.Converters.Add((JsonConverter)converter);
        options.MakeReadOnly();
        return options;
    }

    private static T[] Found<T>() => [.. ProgramTypes.Made<T>()];

    private static void Shape(JsonTypeInfo info)
    {
        foreach (var converter in Converters)
            converter.Shape(info);
    }

    /// <summary>
    /// A hierarchy is an abstract record with cases nested in it; the case's name becomes its "kind". A case may stand in another room of the same assembly
    /// (an outcome of the intake). Their order is that of their names: files of a partial type have none.
    /// </summary>
    private static void TellKindsApart(JsonTypeInfo info)
    {
        if (!info.Type.IsAbstract || info.Kind != JsonTypeInfoKind.Object)
            return;
        var nested = info.Type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic);
        if (!nested.Any(type => type.IsSubclassOf(info.Type)))
            return;
        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var kind in ProgramTypes.Of(info.Type).OrderBy(type => type.Name, StringComparer.Ordinal))
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, JsonNamingPolicy.CamelCase.ConvertName(kind.Name)));
    }

    /// <summary>
    /// What a domain record computes from its parts is not written, so that it cannot contradict them when the rule has changed; except what
    /// the stores search by.
    /// </summary>
    private static void LeaveOutWhatIsComputed(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || info.Type.Assembly != typeof(MemberState).Assembly)
            return;
        foreach (var property in info.Properties.Where(p => p is { Set: null, AssociatedParameter: null }).ToArray())
        {
            if (!Kept.Contains(property.Name))
                info.Properties.Remove(property);
        }
    }
}
