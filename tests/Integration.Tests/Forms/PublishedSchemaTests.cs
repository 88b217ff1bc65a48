using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Signing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Forms;

/// <summary>The JSON Schemas of <c>schemas/</c> by the judgement of ajv, a validator of another maker.</summary>
public sealed class PublishedSchemaTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task The_samples_fit_and_wrong_forms_do_not()
    {
        // Given the sample, and copies of it with one thing wrong in each
        var sample = Source("samples/NL/measures/kennismigranten.json");
        var wrong = new (string Field, JsonNode Value)[]
        {
            ("form", "mim-9"), ("madePublicOn", "31.2.2026"), ("madePublicOn", "2026-02-31"), ("measureType", "Draft legislation"), ("areas", "asylum"),
            ("areas", new JsonArray("fishery")), ("summary", " "), ("restrictedFields", new JsonArray()), ("contactTelephone", 4315550120), ("surprise", "?"),
        };

        // When ajv looks at them
        var lines = await Validate("mim-1.schema.json", [sample, .. wrong.Select((w, n) => Changed(sample, n, w.Field, w.Value))]);

        // Then only the sample is right, and each of the others is wrong where it was made so
        lines[0].ShouldBe("valid kennismigranten.json");
        foreach (var ((field, _), line) in wrong.Zip(lines.Skip(1)))
            line.ShouldMatch(field == "surprise" ? "^invalid .* additional properties" : $"^invalid [^:]*: /{field}");
    }

    [NodeFact]
    public async Task The_sample_report_fits_and_wrong_tables_do_not()
    {
        // Given the sample, and copies of it with one thing wrong in the table of flows of each
        var sample = Source("samples/FR/liaison/rapport-tanger.json");
        string[] wrong = ["[]", "[{}]", "{}", "\"1200\"", "[7]", """[{"persons": "1200"}]""", """[{"persons": -1}]""", """[{"persons": 1.5}]""", """[{"nationality": " "}]""", """[{"trend": "up"}]"""];

        // When ajv looks at them
        var lines = await Validate("ilo-2.schema.json", [sample, .. wrong.Select((table, n) => Changed(sample, n, "b2FlowsTable", JsonNode.Parse(table)!))]);

        // Then only the sample is right
        lines[0].ShouldBe("valid rapport-tanger.json");
        lines.Length.ShouldBe(wrong.Length + 1);
        foreach (var line in lines.Skip(1))
            line.ShouldMatch("^invalid [^:]*: /b2FlowsTable");
    }

    [NodeFact]
    public async Task The_sample_notice_fits() => (await Validate("ilo-secondment-1.schema.json", [Source("samples/FR/liaison/detachement-ankara.json")]))
        .ShouldBe(["valid detachement-ankara.json"]);

    [NodeFact]
    public async Task The_sample_directory_fits_and_a_wrong_one_does_not()
    {
        var directory = JsonNode.Parse(await File.ReadAllTextAsync(Source("samples/directory.json")))!;
        directory["parties"]![0]!["code"] = "GR";

        var lines = await Validate("directory.schema.json", [Source("samples/directory.json"), Saved("greece.json", directory)]);

        lines[0].ShouldBe("valid directory.json");
        lines[1].ShouldStartWith("invalid greece.json: /parties/0/code ");
    }

    [NodeFact]
    public async Task Receipts_of_every_outcome_fit_and_one_that_contradicts_itself_does_not()
    {
        // Given receipts that the hub signed
        var warning = new Finding("MIM-FORM-31", Severity.Warning, "summaryEnglish", Place.WholeFile, null, $"There is no summary in English.", $"Fill in field 8b.", "MIM-35");
        var error = new Finding("MIM-FILE-08", Severity.Error, null, Place.Part("word/vbaProject.bin"), null, $"The file carries macros.", $"Save the form without.");
        var accepted = Receipt("MIM-PL-2026-0001", "accepted", true, "mim-1", warning);
        var contradiction = Receipt("MIM-PL-2026-0001", "refused", null, null, error);

        // When ajv looks at them
        var lines = await Validate("receipt.schema.json",
        [
            Saved("accepted.json", accepted), Saved("amended.json", Receipt("MIM-PL-2026-0002", "amended", false, "mim-1")),
            Saved("original-text.json", Receipt("MIM-PL-2026-0001", "accepted", null, null)), Saved("refused.json", Receipt(null, "refused", null, null, error)),
            Saved("contradiction.json", contradiction),
        ]);

        // Then those that the hub can give are right, and a refusal with a number is not
        lines[..4].ShouldBe(["valid accepted.json", "valid amended.json", "valid original-text.json", "valid refused.json"]);
        lines[4].ShouldStartWith("invalid contradiction.json: /receipt/reference ");
    }

    private JsonNode Receipt(string? reference, string outcome, bool? late, string? form, params Finding[] findings)
    {
        var payload = new ReceiptPayload(
            reference, outcome, "PL", "wniosek.docx", new string('a', 64), new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero), late, form,
            new([KeyValuePair.Create<string, FieldValue>("memberState", new FieldValue.One("PL")), KeyValuePair.Create<string, FieldValue>("areas", new FieldValue.Many(["return"])),
                KeyValuePair.Create<string, FieldValue>("b2FlowsTable", new FieldValue.Table([new([KeyValuePair.Create<string, CellValue>("persons", new CellValue.Number(5))])]))]),
            [.. findings.Select(PrintedFinding.Of)]);
        var signer = new StatementSigner(SigningKeys.FromFolder(folder["keys"], TimeProvider.System));
        return JsonNode.Parse(ReceiptFile.Write(signer.Sign(payload.Text())))!;
    }

    private string Changed(string file, int number, string field, JsonNode value)
    {
        var form = JsonNode.Parse(File.ReadAllText(file))!;
        form[field] = value;
        return Saved($"{number}-{field}.json", form);
    }

    private string Saved(string name, JsonNode content)
    {
        File.WriteAllText(folder[name], content.ToJsonString());
        return folder[name];
    }

    private static async Task<string[]> Validate(string schema, IEnumerable<string> files)
    {
        var output = await new NodePeer("ajv").Run("validate.js", [Source($"schemas/{schema}"), .. files]);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Source(string path, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));
}
