using System.Text.Json;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Mechanism.Forms;

/// <summary>A stored form that is packed while it is read says the same as one that is read into texts and tables.</summary>
public sealed class PackedFormTests
{
    private const string Stored = """
        {"title":"Loi \"asile\" \u00E9\ud83d\ude00","states":["AT","FR"],"none":[],"empty":"","flows":[{"nationality":"Ελλάδα","persons":0},{"persons":9223372036854775807,"minors":-7},{}],"last":"end"}
        """;

    [Fact]
    public void Every_field_reads_as_before()
    {
        var packed = JsonSerializer.Deserialize<PackedForm>(Stored, HubJson.Options).Fields;

        packed.ShouldBe(JsonSerializer.Deserialize<FormFields>(Stored, HubJson.Options));
        packed.Text("title").ShouldBe("Loi \"asile\" é😀");
        packed.Rows("flows")[1].Number("minors").ShouldBe(-7);
    }

    [Fact]
    public void It_is_written_as_it_was() =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<PackedForm>(Stored, HubJson.Options), HubJson.Options).ShouldBe(
            JsonSerializer.Serialize(JsonSerializer.Deserialize<FormFields>(Stored, HubJson.Options), HubJson.Options));

    [Theory]
    [InlineData("""{"title":"begun","states":["AT",{}]}""")]
    [InlineData("""{"title":"begun","flows":[{"persons":1.5}]}""")]
    [InlineData("""{"title":"begun","flows":[{"persons":1},"AT"]}""")]
    [InlineData("""["title"]""")]
    public void What_is_no_form_is_refused_and_leaves_nothing_in_the_next(string broken)
    {
        Should.Throw<Exception>(() => JsonSerializer.Deserialize<PackedForm>(broken, HubJson.Options)).ShouldBeAssignableTo<Exception>();

        JsonSerializer.Deserialize<PackedForm>("""{"last":"end"}""", HubJson.Options).Fields.Select(field => field.Key).ShouldBe(["last"]);
    }

    [Fact]
    public async Task Forms_that_are_read_at_once_do_not_mix()
    {
        string[] stored = [.. Enumerable.Range(0, 64).Select(at => $$"""{"id{{at}}":"{{at}}","common":["{{at}}","x"]}""")];

        var read = await Task.WhenAll(stored.Select(one => Task.Run(() => JsonSerializer.Deserialize<PackedForm>(one, HubJson.Options).Fields)));

        read.Select((fields, at) => (fields.Text($"id{at}"), fields.Many("common")[0])).ShouldBe(Enumerable.Range(0, 64).Select(at => ((string?)$"{at}", $"{at}")));
    }
}
