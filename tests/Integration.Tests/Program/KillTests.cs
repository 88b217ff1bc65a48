using System.Text.Json.Nodes;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Program;

/// <summary>The real process is killed again and again while it takes files in (docs/rules.md, fault F1).</summary>
public sealed class KillTests
{
    private const int Files = 200, Kills = 5, AnsweredBetween = 10;

    [Fact]
    public async Task After_kills_at_any_time_every_file_has_exactly_one_receipt_and_the_ledger_adds_up()
    {
        // Given files of two states in the drop folder
        using var data = new TempFolder();
        SampleForms.Directory("AT", "BE", "COM").Save(data.Path);
        foreach (var state in new[] { "AT", "BE" })
        {
            Directory.CreateDirectory(data[$"drop/{state}/measures"]);
            for (var n = 1; n <= Files / 2; n++)
                await File.WriteAllBytesAsync(data[$"drop/{state}/measures/{n}.json"], SampleForms.File(SampleForms.Json(state, $"Act {n}")));
        }

        // When the process is killed each time after a few more were answered
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var hub = HubProcess.StartHub(data.Path);
            var answered = Math.Min(Files, Receipts(data).Length + AnsweredBetween);
            await HubProcess.Until(() => Receipts(data).Length >= answered || hub.HasExited, $"{answered} receipts");
            hub.HasExited.ShouldBeFalse();
        }

        // And then left alone: no mail waits for the two minutes that a claim of the process before would run
        using (HubProcess.StartHub(data.Path))
        {
            await HubProcess.Until(() => Directory.GetFiles(data["drop"], "*", SearchOption.AllDirectories).Length == 0, "an empty drop folder");
            await HubProcess.Until(() => Mails(data) == Files * 2, "every mail");
        }

        // Then nothing is lost and nothing doubled
        var receipts = Receipts(data).Select(file => JsonNode.Parse(File.ReadAllText(file))!["receipt"]!).ToArray();
        receipts.Select(r => ((string)r["state"]!, (string)r["file"]!)).Distinct().Count().ShouldBe(Files);
        receipts.Select(r => (string)r["reference"]!).Distinct().Count().ShouldBe(Files);
        (await HubProcess.Run("status", "--data", data.Path)).Output.ShouldContain($"dropped {Files} = accepted {Files} + refused 0 + duplicate 0");
        Mails(data).ShouldBe(Files * 2);
    }

    private static int Mails(TempFolder data) => Directory.GetFiles(data["mail"], "*.eml").Length;

    private static string[] Receipts(TempFolder data) =>
        Directory.Exists(data["receipts"]) ? Directory.GetFiles(data["receipts"], "MIM-*.json", SearchOption.AllDirectories) : [];
}
