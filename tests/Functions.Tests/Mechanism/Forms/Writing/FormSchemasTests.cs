using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using System.Xml.Schema;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Mechanism.Forms.Reading;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

public class FormSchemasTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn.ReportForm;

    public static TheoryData<string> Forms => [.. FormLibrary.BuiltIn.Ids];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_published_JSON_Schema_is_that_of_the_form(string id) =>
        ShouldBePublished($"{id}.schema.json", FormSchemas.Json(FormLibrary.BuiltIn[id]).ToJsonString(HubJson.Readable));

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_published_XSD_is_that_of_the_form(string id) =>
        ShouldBePublished($"{id}.xsd", """<?xml version="1.0" encoding="utf-8"?>""" + "\n" + FormSchemas.Xsd(FormLibrary.BuiltIn[id]));

    [Theory]
    [InlineData("form.xml")]
    [InlineData("form-utf16.xml")]
    public void A_form_in_XML_is_valid_by_the_XSD_once_its_dates_are_ISO(string file)
    {
        var form = XDocument.Load(new MemoryStream(Corpus.Bytes(file)));
        // The hub reads more ways to write a date than the published schema offers.
        foreach (var date in form.Root!.Elements().Where(e => Form.Field(e.Name.LocalName)?.Kind == FieldKind.Date))
            date.Value = "2026-03-01";

        Faults(form).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<madePublicOn>2026-02-30</madePublicOn>")]
    [InlineData("<madePublicOn>5.3.2026</madePublicOn>")]
    [InlineData("<measureType>draft</measureType>")]
    [InlineData("<unknown/>")]
    public void A_wrong_value_is_not_valid_by_the_XSD(string element) =>
        Faults(XDocument.Parse($"<reportForm form='mim-1' xmlns='urn:mim-functions:forms'>{element}</reportForm>")).ShouldNotBeEmpty();

    [Fact]
    public void The_XSD_takes_fields_in_any_order_and_several_values() =>
        Faults(XDocument.Parse("""
            <reportForm form="mim-1" xmlns="urn:mim-functions:forms">
              <summary>Text</summary><areas>asylum</areas><areas>return</areas><memberState>AT</memberState>
            </reportForm>
            """)).ShouldBeEmpty();

    [Theory]
    [InlineData("<row><persons>1200</persons><nationality>Syria</nationality></row><row><source>Police</source></row>", true)]
    [InlineData("<row><persons>1 200</persons></row>", false)]
    [InlineData("<row><persons>-1</persons></row>", false)]
    [InlineData("<row><trend>up</trend></row>", false)]
    [InlineData("<row><persons>1</persons><persons>2</persons></row>", false)]
    [InlineData("1200 Syrians", false)]
    [InlineData("", false)]
    public void The_XSD_takes_a_table_of_rows_with_cells_in_any_order(string table, bool valid) =>
        (Faults(XDocument.Parse($"<reportForm form='ilo-1' xmlns='urn:mim-functions:forms'><b2FlowsTable>{table}</b2FlowsTable></reportForm>"), "ilo-1").Count == 0).ShouldBe(valid);

    [Theory]
    [InlineData("", typeof(ContactDirectory))]
    [InlineData("/$defs/party", typeof(Party))]
    [InlineData("/$defs/contactPoint", typeof(ContactPoint))]
    [InlineData("/$defs/expert", typeof(Expert))]
    public void The_schema_of_the_directory_names_what_the_hub_reads(string at, Type type) =>
        Names("directory.schema.json", at).Except(["$schema"]).ShouldBe(Properties(type), ignoreOrder: true);

    [Theory]
    [InlineData("/properties/receipt", typeof(ReceiptPayload))]
    [InlineData("/$defs/finding", typeof(PrintedFinding))]
    public void The_schema_of_the_receipt_names_what_the_hub_signs(string at, Type type) =>
        Names("receipt.schema.json", at).ShouldBe(Properties(type), ignoreOrder: true);

    [Fact]
    public void The_sample_in_XML_is_valid_by_the_XSD() => Faults(XDocument.Load(Path.Combine(Folder(), "../samples/SE/measures/utlanningslagen.xml"))).ShouldBeEmpty();

    [Fact]
    public void The_schema_of_the_directory_knows_every_state_and_every_area()
    {
        var kinds = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), "directory.schema.json")))!["$defs"]!;

        Enum(kinds["state"]!).ShouldBe(MemberState.All.Select(state => state.Code));
        Enum(kinds["area"]!).ShouldBe(Form.Field("areas")!.Options.Select(option => option.Code));
    }

    private static IEnumerable<string> Enum(JsonNode kind) => kind["enum"]!.AsArray().Select(value => value!.GetValue<string>());

    private static void ShouldBePublished(string name, string text)
    {
        var file = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(file, text.ReplaceLineEndings("\n") + "\n");
        File.ReadAllText(file).ShouldBe(text.ReplaceLineEndings("\n") + "\n");
    }

    private static List<string> Faults(XDocument document, string form = "mim-1")
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(Folder(), $"{form}.xsd"));
        var faults = new List<string>();
        document.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    private static IEnumerable<string> Names(string schema, string at)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), schema)));
        var element = document.RootElement;
        foreach (var step in at.Split('/', StringSplitOptions.RemoveEmptyEntries))
            element = element.GetProperty(step);
        return [.. element.GetProperty("properties").EnumerateObject().Select(p => p.Name)];
    }

    /// <summary>What the record is written from, not what is computed.</summary>
    private static IEnumerable<string> Properties(Type record) =>
        record.GetConstructors()[0].GetParameters().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!));

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "../../../../../schemas");
}
