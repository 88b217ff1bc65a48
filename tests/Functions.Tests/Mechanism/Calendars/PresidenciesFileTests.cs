using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Calendar;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Calendars;

/// <summary>F-25: the operator lists who holds the Presidency in <c>presidencies.json</c>, as states of a trio may arrange it among themselves.</summary>
public sealed class PresidenciesFileTests : IDisposable
{
    // Semesters that no other test asks for: the table in force is one for the program.
    private const string Good = """
        { "version": 1, "semesters": [ { "semester": "2977-1", "holder": "EE", "basis": "Council Decision" }, { "semester": "2977-2", "holder": "GR", "basis": "Arrangement of the trio" } ] }
        """;

    private readonly MemoryFiles files = new();
    private readonly PresidenciesFile presidencies;

    public PresidenciesFileTests() => presidencies = new PresidenciesFile(files, new ManualClock(), NullLogger<PresidenciesFile>.Instance);

    public void Dispose() => presidencies.Dispose();

    [Fact]
    public async Task F_25_without_a_file_the_order_of_the_Council_holds()
    {
        await presidencies.StartAsync(default);

        Presidencies.Of(new Semester(2026, 1))!.Code.ShouldBe("CY");
        presidencies.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task F_25_what_the_operator_lists_is_read()
    {
        await Write(Good);

        var table = await presidencies.Current(default);

        (table.Of(new Semester(2977, 1))!.Code, table.Of(new Semester(2977, 2))!.Code, table.Of(new Semester(2026, 1))!.Code).ShouldBe(("EE", "EL", "CY"));
    }

    [Theory]
    [InlineData("{", "line 1, $: this is not JSON of the expected shape.")]
    [InlineData("""{ "version": 2, "semesters": [] }""", "version is 2; this hub reads version 1.")]
    [InlineData("""{ "version": 1 }""", "semesters is missing.")]
    [InlineData("""{ "version": 1, "semesters": [null] }""", "semesters[0] is empty.")]
    [InlineData("""{ "version": 1, "semesters": [{ "semester": "2031", "holder": "EE", "basis": "x" }] }""", "semesters[0]: “2031” is no semester such as 2031-1.")]
    [InlineData("""{ "version": 1, "semesters": [{ "semester": "2031-1", "holder": "NO", "basis": "x" }] }""", "semesters[0]: “NO” is not the code of a Member State (EL for Greece).")]
    [InlineData("""{ "version": 1, "semesters": [{ "semester": "2031-1", "holder": "EE" }] }""", "semesters[0]: basis is missing; say by which decision or arrangement.")]
    [InlineData("""{ "version": 1, "semesters": [{ "semester": "2031-1", "holder": "EE", "basis": "x" }, { "semester": "2031-1", "holder": "LV", "basis": "x" }] }""",
        "2031-1 is listed 2 times; list it once.")]
    public async Task F_25_a_broken_file_stops_the_start_and_says_why(string json, string fault)
    {
        await Write(json);

        (await Should.ThrowAsync<SettingException>(() => presidencies.StartAsync(default))).Message.ShouldBe($"The list of Presidencies (presidencies.json) can't be used: {fault}");
    }

    [Fact]
    public void F_25_the_schema_asks_for_what_the_hub_reads()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../../schemas/presidencies.schema.json")))!;
        var line = JsonNode.Parse(Good)!["semesters"]![0]!.AsObject();

        schema["$defs"]!["line"]!["required"]!.AsArray().Select(each => each!.GetValue<string>()).ShouldBe(line.Select(each => each.Key), ignoreOrder: true);
        JsonSerializer.Serialize(schema).ShouldContain("\"version\"");
    }

    private Task Write(string json) => files.Write(PresidenciesFile.Path, Encoding.UTF8.GetBytes(json), "application/json", default);
}
