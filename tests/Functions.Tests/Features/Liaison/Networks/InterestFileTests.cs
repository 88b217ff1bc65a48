using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison.Networks;

/// <summary>What the operator lists in <c>interest.json</c>.</summary>
public sealed class InterestFileTests : IDisposable
{
    private const string Good = """
        { "version": 1, "countries": [ { "country": "Morocco", "from": "2025-01-01", "until": "2025-12-31", "basis": "Council conclusions" },
          { "country": "TN", "from": "2026-01-01", "basis": "Risk analysis 2026" } ] }
        """;

    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), "../../../../../schemas/interest.schema.json")))!;

    private readonly ManualClock clock = new();
    private readonly MemoryFiles files = new();
    private readonly InterestFile interests;

    public InterestFileTests() => interests = new InterestFile(files, clock, NullLogger<InterestFile>.Instance);

    public void Dispose() => interests.Dispose();

    [Fact]
    public async Task Without_a_file_the_list_is_not_filled_in()
    {
        (await interests.Current(default)).IsEmpty.ShouldBeTrue();
        interests.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task A_list_that_the_operator_writes_is_seen_within_seconds()
    {
        await interests.Current(default);
        await Write(Good);
        clock.Advance(TimeSpan.FromSeconds(3));

        var list = await interests.Current(default);

        list.On(new DateOnly(2025, 6, 1)).Select(entry => (entry.Country.Code, entry.Basis)).ShouldBe([("MA", "Council conclusions")]);
        list.On(new DateOnly(2030, 1, 1)).Select(entry => entry.Country.Code).ShouldBe(["TN"]);
    }

    [Theory]
    [InlineData("{", "line 1, $: this is not JSON of the expected shape.")]
    [InlineData("""{ "version": 2, "countries": [] }""", "version is 2; this hub reads version 1.")]
    [InlineData("""{ "version": 1 }""", "countries is missing.")]
    [InlineData("""{ "version": 1, "countries": [null] }""", "countries[0] is empty.")]
    [InlineData("""{ "version": 1, "countries": [{ "country": "Atlantis", "from": "2026-01-01", "basis": "x" }] }""",
        "countries[0]: “Atlantis” is no country; give an ISO 3166-1 code such as MA, or the English name.")]
    [InlineData("""{ "version": 1, "countries": [{ "country": "MA", "from": "1.1.2026", "basis": "x" }] }""",
        "countries[0]: “1.1.2026” is not a first day such as 2026-01-01.")]
    [InlineData("""{ "version": 1, "countries": [{ "country": "MA", "from": "2026-01-01", "until": "2026-02-30", "basis": "x" }] }""",
        "countries[0]: “2026-02-30” is not a last day such as 2026-12-31.")]
    [InlineData("""{ "version": 1, "countries": [{ "country": "MA", "from": "2026-01-01" }] }""",
        "Morocco from 1 January 2026: basis is missing; say why or by which document.")]
    public async Task A_broken_file_stops_the_start_and_says_why(string json, string fault)
    {
        await Write(json);

        (await Should.ThrowAsync<SettingException>(() => new InterestsAtStart(interests).StartAsync(default))).Message
            .ShouldBe($"The list of countries of particular interest (interest.json) can't be used: {fault}");
    }

    [Fact]
    public async Task A_broken_edit_keeps_the_last_good_list()
    {
        await Write(Good);
        await interests.Current(default);
        await Write(Good.Replace("TN", "Tunisien", StringComparison.Ordinal));
        clock.Advance(TimeSpan.FromSeconds(3));

        (await interests.Current(default)).Entries.Count.ShouldBe(2);
        interests.Problem!.ShouldContain("Tunisien");
    }

    [Fact]
    public void The_published_shape_is_the_one_that_is_read()
    {
        Names(Schema).Except(["$schema"]).ShouldBe(Properties(typeof(InterestContent)), ignoreOrder: true);
        Names(Schema["$defs"]!["line"]!).ShouldBe(Properties(typeof(InterestContent.Line)), ignoreOrder: true);
    }

    private static IEnumerable<string> Names(JsonNode shape) => shape["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<string> Properties(Type type) =>
        type.GetConstructors().Single().GetParameters().Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private Task Write(string json) => files.Write("interest.json", Encoding.UTF8.GetBytes(json), "application/json", default);
}
