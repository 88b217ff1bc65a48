using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Mechanism.Forms.Reading.Cases;

/// <summary>Files beside this one that a person reads at a glance, each with what is right in <c>expected.json</c>, in the shape of <c>check --json</c>.</summary>
public sealed class ReadingCasesTests
{
    private static readonly string Folder = Path.GetDirectoryName(Here())!;

    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "expected.json"))).RootElement;

    public static TheoryData<string> Names => [.. Expected.EnumerateObject().Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_a_person_reads_at_a_glance_is_read(string name)
    {
        var expected = Expected.GetProperty(name);
        await using var services = new ServiceCollection().AddChecking(SettingsReader.Read(Path.Combine(Path.GetTempPath(), "no-hub-here"))).BuildServiceProvider();

        var result = await services.GetRequiredService<DryRun>().Check(
            MemberState.InLiaison(expected.GetProperty("state").GetString())!, name, await File.ReadAllBytesAsync(Path.Combine(Folder, name)), CancellationToken.None);

        var fields = JsonSerializer.SerializeToElement(result, HubJson.Readable).GetProperty("fields");
        result.Outcome.ShouldBe(expected.GetProperty("outcome").GetString(), string.Join('\n', result.Findings.Select(finding => finding.Message)));
        foreach (var field in expected.GetProperty("fields").EnumerateObject())
            Read(fields, field.Name).ShouldBe(Text(field.Value), field.Name);
    }

    private static string Read(JsonElement fields, string name) => fields.TryGetProperty(name, out var value) ? Text(value) : "nothing";

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? string.Join(' ', value.EnumerateArray().Select(item => item.GetString()).Order(StringComparer.Ordinal))
        : string.Join(' ', value.GetString()!.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Here([CallerFilePath] string path = "") => path;
}
