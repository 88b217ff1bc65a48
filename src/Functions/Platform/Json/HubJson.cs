using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Json;

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
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellKindsApart, LeaveOutWhatIsComputed, AttachmentsConverter.KeepName } },
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new InstantConverter(), new FormFieldsConverter(), new AttachmentsConverter(),
                new TextConverter<Reference>(Reference.Parse, "a reference such as MIM-AT-2026-0007"),
                new TextConverter<RequestReference>(RequestReference.Parse, "a reference such as REQ-AT-2026-0007"),
                new TextConverter<MeetingReference>(MeetingReference.Parse, "a reference such as MTG-2026-0001"),
                new TextConverter<ReportNumber>(ReportNumber.Parse, "a number such as ILO-AT-2026-0007"),
                new TextConverter<SecondmentNumber>(SecondmentNumber.Parse, "a number such as SEC-AT-2026-0007"),
                new TextConverter<SummaryName>(SummaryName.Parse, "the name of a summary such as semester-2026-1"),
                new TextConverter<MemberState>(MemberState.FromCode, "the code of a Member State"),
                new TextConverter<Authority>(Authority.FromCode, "the code of a Member State, nor COM, EP or COUNCIL"),
                new TextConverter<Country>(Country.Find, "the code of a country"),
                new TextConverter<Semester>(Semester.Parse, "a semester such as 2026-1"),
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
        var nested = info.Type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic);
        var kinds = nested.Where(type => type.IsSubclassOf(info.Type)).ToArray();
        if (kinds.Length == 0)
            return;
        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var kind in kinds)
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, JsonNamingPolicy.CamelCase.ConvertName(kind.Name)));
    }

    /// <summary>
    /// What a domain record computes from its parts is not written, so that it cannot contradict them when the rule has changed; except what
    /// the stores search by.
    /// </summary>
    private static void LeaveOutWhatIsComputed(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || info.Type.Assembly != typeof(FormFields).Assembly)
            return;
        foreach (var property in info.Properties.Where(p => p is { Set: null, AssociatedParameter: null }).ToArray())
        {
            if (!Containers.QueriedPaths.Any(queried => queried.Path == property.Name))
                info.Properties.Remove(property);
        }
    }
}
