using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms;

/// <summary>The published shape of <c>labels.json</c> is the one that is read.</summary>
public sealed class LabelsSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), "../../../../schemas/labels.schema.json")))!;

    [Fact]
    public void It_names_what_the_hub_reads()
    {
        Names(Schema).Except(["$schema"]).ShouldBe(Properties(typeof(LabelsContent)), ignoreOrder: true);
        Names(Schema["$defs"]!["label"]!).ShouldBe(Properties(typeof(LabelsContent.Entry)), ignoreOrder: true);
    }

    [Theory]
    [InlineData("""{ "version": 2, "labels": [] }""", "version is 2; this hub reads version 1.")]
    [InlineData("""{ "version": 1 }""", "labels is missing.")]
    [InlineData("""{ "version": 1, "labels": [null] }""", "labels[0] is empty.")]
    [InlineData("""{ "version": 1, "labels": [{ "form": "mim-9", "field": "titleEnglish", "label": "x" }] }""", "mim-9 titleEnglish: there is no such field.")]
    [InlineData("""{ "version": 1, "labels": [{ "form": "mim-1", "field": "titleEnglish", "label": " " }] }""", "mim-1 titleEnglish: the label is missing or longer than 200 characters.")]
    [InlineData("""{ "version": 1, "labels": [{ "form": "mim-1", "field": "titleEnglish", "label": "x" }, { "form": "mim-1", "field": "titleEnglish", "label": "y" }] }""", "mim-1 titleEnglish: there are 2 labels.")]
    public void What_is_wrong_with_a_file_is_said_by_form_and_field(string json, string fault) =>
        LabelsContent.Parse(System.Text.Encoding.UTF8.GetBytes(json), FormLibrary.BuiltIn).Fault.ShouldBe(fault);

    private static IEnumerable<string> Names(JsonNode shape) => shape["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<string> Properties(Type type) =>
        type.GetConstructors().Single().GetParameters().Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
