using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;

namespace MimFunctions.Tests.Mechanism.Calendars;

/// <summary>The published shape of <c>holidays.json</c> is the one that is read.</summary>
public sealed class HolidaysSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), "../../../../schemas/holidays.schema.json")))!;

    [Fact]
    public void It_names_what_the_hub_reads()
    {
        Names(Schema).Except(["$schema"]).ShouldBe(Properties(typeof(HolidaysContent)), ignoreOrder: true);
        Names(Schema["$defs"]!["list"]!).ShouldBe(Properties(typeof(HolidaysContent.Entry)), ignoreOrder: true);
    }

    [Fact]
    public void It_knows_every_authority() => Schema["$defs"]!["list"]!["properties"]!["authority"]!["enum"]!.AsArray()
        .Select(code => code!.GetValue<string>())
        .ShouldBe([.. MemberState.All.Select(state => state.Code), Authority.Commission.Code, Authority.Parliament.Code, Authority.Council.Code]);

    private static IEnumerable<string> Names(JsonNode shape) => shape["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<string> Properties(Type type) =>
        type.GetConstructors().Single().GetParameters().Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
