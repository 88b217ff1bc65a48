using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Integration.Tests.Program;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Audit;

/// <summary>
/// The exported trail of a running hub, checked by the program off-line and by a verifier of thirty lines that shares nothing with it but the
/// words of docs/decisions/0011-audit-trail.md.
/// </summary>
public sealed class AuditPeerTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        var settings = new Settings { DataFolder = folder.Path };
        hub = Hub.Build(settings, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
        await Hub.Prepare(hub, settings, default);
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "auditor");
        await Record();
        using var sealing = await client.PostAsync("/api/audit/seals", null);
        sealing.EnsureSuccessStatusCode();
        await File.WriteAllTextAsync(folder["trail.jsonl"], await client.GetStringAsync("/api/audit"));
        await File.WriteAllTextAsync(folder["keys.json"], await client.GetStringAsync("/api/keys"));
    }

    public async Task DisposeAsync()
    {
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [NodeFact]
    public async Task A_verifier_of_another_maker_comes_to_the_same_verdict()
    {
        (await Peer("trail.jsonl")).ShouldBe(["AT 5 genuine", "DE 5 genuine", "hub 2 genuine"]);

        await Tamper(line => line.Contains("\"DE\"", StringComparison.Ordinal) ? line.Replace("\"subject\":\"é3\"", "\"subject\":\"e3\"", StringComparison.Ordinal) : line);
        (await Peer("tampered.jsonl")).ShouldBe(["AT 5 genuine", "DE 5 broken", "hub 2 genuine"]);

        await Tamper(line => line.Contains("\"AT\"", StringComparison.Ordinal) && line.Contains("\"sequence\":5", StringComparison.Ordinal) ? null : line);
        (await Peer("tampered.jsonl")).ShouldBe(["AT 4 broken", "DE 5 genuine", "hub 2 genuine"]);
    }

    [Fact]
    public async Task Verify_audit_finds_the_trail_genuine_in_the_export_and_in_the_data_folder_while_the_hub_runs()
    {
        var export = await HubProcess.Run("verify-audit", folder["trail.jsonl"], "--keys", folder["keys.json"]);
        var data = await HubProcess.Run("verify-audit", "--data", folder.Path);

        foreach (var (exitCode, output, errors) in new[] { export, data })
        {
            exitCode.ShouldBe(0, errors);
            output.Split('\n')[0].ShouldStartWith("AT: genuine, records 1 to 5, sealed up to 5 on ");
        }
    }

    [Fact]
    public async Task Verify_audit_names_what_is_wrong_and_exits_with_1()
    {
        await Tamper(line => line.Contains("\"DE\"", StringComparison.Ordinal) && line.Contains("\"sequence\":3", StringComparison.Ordinal) ? null : line);

        var (exitCode, output, _) = await HubProcess.Run("verify-audit", folder["tampered.jsonl"], "--keys", folder["keys.json"]);

        exitCode.ShouldBe(1);
        output.ShouldContain("DE: broken at record 3: it is missing.");
        output.ShouldContain("AT: genuine");
    }

    [Fact]
    public async Task Verify_audit_says_in_a_sentence_why_it_could_not_check_and_exits_with_2()
    {
        var nothing = await HubProcess.Run("verify-audit", "--data", folder["nowhere"]);
        var keyless = await HubProcess.Run("verify-audit", folder["trail.jsonl"], "--data", folder["nowhere"]);

        foreach (var (exitCode, _, errors) in new[] { nothing, keyless })
        {
            exitCode.ShouldBe(2);
            errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("MimFunctions: ");
        }
    }

    private async Task<string[]> Peer(string export) =>
        (await new NodePeer("audit").Run("verify.js", folder[export], folder["keys.json"])).Trim().Split('\n');

    private async Task Tamper(Func<string, string?> change) => await File.WriteAllLinesAsync(
        folder["tampered.jsonl"], (await File.ReadAllLinesAsync(folder["trail.jsonl"])).Select(change).OfType<string>());

    private async Task Record()
    {
        var trail = hub.Services.GetRequiredService<IAuditTrail>();
        foreach (var party in new[] { "AT", "DE" })
        {
            for (var n = 1; n <= 5; n++)
            {
                var subject = n == 2 ? null : $"é{n}";
                await trail.Record(new(DateTimeOffset.UtcNow, "s-1", party, "", "GET \"/\\\u0001𝄞", subject, n != 4, n == 4 ? "3:a," : null), default);
            }
        }
    }
}
