using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Benchmarks.Corpus;

/// <summary>The definition of the report form that the hub ships, so that labels follow it.</summary>
internal static class ReportFormDefinition
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Form <c>mim-1</c>.</summary>
    public static FormDefinition Current { get; } = Load();

    private static FormDefinition Load()
    {
        using var stream = typeof(ReportFormDefinition).Assembly.GetManifestResourceStream("mim-1.json")!;
        return JsonSerializer.Deserialize<FormDefinition>(stream, Options)!;
    }
}
