using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests;

/// <summary>What tests start from: the real form definition, a form without fault, and the moment it was received.</summary>
internal static class Given
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Root { get; } = FindRoot();

    public static FormDefinition Form { get; } = JsonSerializer.Deserialize<FormDefinition>(
        File.ReadAllText(Path.Combine(Root, "src/Functions/Mechanism/Forms/Definitions/mim-1.json")), Json)!;

    public static MemberState Austria { get; } = MemberState.FromCode("AT")!;

    /// <summary>Noon of 5 March 2026 in Vienna.</summary>
    public static DateTimeOffset Received { get; } = new(2026, 3, 5, 11, 0, 0, TimeSpan.Zero);

    public static JudgementContext Context { get; } =
        new(Austria, Received, new HashSet<Reference>(), HasContactPoint: true, new HashSet<string>());

    /// <summary>A form that Austria could send: nothing to be said about it.</summary>
    public static IReadOnlyDictionary<string, string[]> Faultless { get; } = new Dictionary<string, string[]>
    {
        ["memberState"] = ["Austria"],
        ["transmissionDate"] = ["5.3.2026"],
        ["contactName"] = ["Erika Muster"],
        ["contactAuthority"] = ["Bundesministerium für Inneres"],
        ["contactEmail"] = ["mim@inneres.example"],
        ["contactTelephone"] = ["+43 1 000 000"],
        ["titleOriginal"] = ["Fremdenrechtsänderungsgesetz 2026"],
        ["titleEnglish"] = ["Aliens Law Amendment Act 2026"],
        ["originalLanguage"] = ["German"],
        ["measureType"] = ["draftLegislation"],
        ["areas"] = ["return", "asylum"],
        ["madePublicOn"] = ["5 March 2026"],
        ["adoptedOn"] = ["2026-06-30"],
        ["inForceOn"] = ["1/7/2026"],
        ["summary"] = ["Der Entwurf regelt die Fristen neu."],
        ["summaryEnglish"] = ["The draft sets new time limits."],
        ["originalTextUrl"] = ["https://www.ris.example/eli/2026/7?lang=de#p1"],
        ["impact"] = ["severalMemberStates"],
        ["impactExplanation"] = ["Transit to neighbouring states."],
        ["restrictedFields"] = ["3", "13"],
        ["remarks"] = ["Nothing else."],
    };

    /// <summary>The form without fault, with one field changed; null empties it.</summary>
    public static FormReading FormWith(string field, params string[]? values) => FormWith((field, values));

    /// <summary>The form without fault, with some fields changed; null empties one.</summary>
    public static FormReading FormWith(params (string Field, string[]? Values)[] changes)
    {
        var values = Faultless.ToDictionary(entry => entry.Key, entry => (string[]?)entry.Value);
        foreach (var (field, changed) in changes)
            values[field] = changed;
        return Reading(values.Where(entry => entry.Value is not null).Select(entry => (entry.Key, entry.Value!)));
    }

    public static FormReading Reading(IEnumerable<(string Id, string[] Values)> fields) =>
        new("mim-1", [.. fields.Select((field, index) => new ReadField(field.Id, field.Values, Place.Cell(1, index + 1, 2)))], []);

    public static Judgement Judged(string field, params string[]? values) => Judged(FormWith(field, values));

    public static Judgement Judged(FormReading reading, JudgementContext? context = null) =>
        JudgeReportForm.Judge(Form, reading, context ?? Context);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MimFunctions.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No MimFunctions.sln above the test assembly.");
        return folder.FullName;
    }
}
