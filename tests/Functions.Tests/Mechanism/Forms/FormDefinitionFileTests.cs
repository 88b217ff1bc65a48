using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Mechanism.Forms;

public sealed class FormDefinitionFileTests
{
    public static TheoryData<string> Ids => [.. FormLibrary.BuiltIn.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_form_that_ships_is_read_as_the_serialiser_of_the_hub_reads_it(string id)
    {
        var serialised = JsonSerializer.Deserialize<FormDefinition>(File(id), HubJson.Options);

        Written(FormDefinitionFile.Read(new MemoryStream(File(id)))).ShouldBe(Written(serialised!));
    }

    [Fact]
    public void A_form_of_the_operators_own_may_be_in_another_language()
    {
        var form = JsonNode.Parse(File("mim-1"))!;
        form["language"] = "de";

        FormDefinitionFile.Read(Stream(form)).Language.ShouldBe("de");
    }

    [Theory]
    [InlineData("label", null, "\"label\" is missing in a form or one of its parts.")]
    [InlineData("label", "7", "\"label\" is Number, not String, in a form.")]
    [InlineData("kind", "\"sentence\"", "\"sentence\" is not one of Text, LongText, Date, OneOf, AnyOf, List, Table.")]
    [InlineData("options", "[3]", "What should have \"code\" is Number, not Object, in a form.")]
    [InlineData("otherLabels", "[3]", "Something in \"otherLabels\" is Number, not String, in a form.")]
    public void What_is_no_form_is_refused_in_words(string member, string? value, string why)
    {
        var form = JsonNode.Parse(File("mim-1"))!;
        form["fields"]![0]![member] = value is null ? null : JsonNode.Parse(value);

        Should.Throw<JsonException>(() => FormDefinitionFile.Read(Stream(form))).Message.ShouldBe(why);
    }

    [Fact]
    public void A_version_is_a_whole_number()
    {
        var form = JsonNode.Parse(File("mim-1"))!;
        form["version"] = 1.5;

        Should.Throw<JsonException>(() => FormDefinitionFile.Read(Stream(form))).Message.ShouldBe("\"version\" of a form is not a whole number.");
    }

    private static string Written(FormDefinition form) => JsonSerializer.Serialize(form, HubJson.Readable);

    private static MemoryStream Stream(JsonNode form) => new(Encoding.UTF8.GetBytes(form.ToJsonString()));

    private static byte[] File(string id)
    {
        using var stream = typeof(FormLibrary).Assembly.GetManifestResourceStream($"forms/{id}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
