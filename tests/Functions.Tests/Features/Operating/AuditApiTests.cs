using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Audit.Verification;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Platform.Audit;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>The trail over HTTP from a running hub, and what <c>verify-audit</c> says of what it exports.</summary>
public sealed class AuditApiTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private readonly StoppedClock clock = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        var settings = new Settings { DataFolder = folder.Path };
        hub = Hub.Build(settings, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null).OnClock(clock));
        await Hub.Prepare(hub, settings, default);
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "auditor");
    }

    public async Task DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_export_holds_the_seals_and_then_each_chain_oldest_first_and_verifies()
    {
        await Record("DE", 1, 2);
        await Record("AT", 3);
        await Seal();
        await Record("AT", 4);

        var export = await client.GetStringAsync("/api/audit");

        var lines = export.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        lines[0]["seal"].ShouldNotBeNull();
        lines.Skip(1).Select(line => $"{line["entry"]!["party"]} {line["sequence"]}").ShouldBe(["AT 1", "AT 2", "DE 1", "DE 2", "hub 1", "hub 2"]);
        (await Verify(export)).ShouldBe([
            "AT: genuine, records 1 to 2, sealed up to 1 on 22 November 2026.",
            "DE: genuine, records 1 to 2, sealed up to 2 on 22 November 2026.",
            "hub: genuine, records 1 to 2, sealed up to 1 on 22 November 2026."]);
    }

    [Fact]
    public async Task Reading_the_trail_stands_in_the_trail_and_so_does_trying_to()
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "contactPoint.DE");
        using var refused = await client.GetAsync("/api/audit");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "auditor");
        await client.GetStringAsync("/api/audit");

        var export = await client.GetStringAsync("/api/audit");

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        export.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!["entry"]!)
            .Select(entry => $"{entry["party"]} {entry["roles"]} {entry["action"]} {entry["allowed"]}")
            .ShouldBe(["DE contactPoint.DE GET /api/audit false", "hub auditor GET /api/audit true", "hub auditor GET /api/audit true"]);
    }

    [Fact]
    public async Task An_extract_of_some_days_of_one_party_verifies_and_says_that_it_is_one()
    {
        for (var day = 0; day < 5; day++)
        {
            await Record("AT", day * 24 * 60);
            await Seal();
            clock.Now += TimeSpan.FromDays(1);
        }

        var export = await client.GetStringAsync("/api/audit?party=AT&from=2026-11-23&to=2026-11-24");

        (await Verify(export)).ShouldBe([
            "AT: genuine, records 2 to 3 (an extract: what came before is not here), sealed up to 3 on 24 November 2026.",
            "hub: no records here."]);
    }

    [Fact]
    public async Task As_json_it_is_one_array_of_the_same_and_verifies_too()
    {
        (await client.GetStringAsync("/api/audit?format=json&to=2026-01-01")).ShouldBe("[]\n");
        await Record("AT", 1, 2);
        await Seal();

        var export = await client.GetStringAsync("/api/audit?format=json&party=AT");

        JsonNode.Parse(export)!.AsArray().Count.ShouldBe(3);
        (await Verify(export)).ShouldBe(["AT: genuine, records 1 to 2, sealed up to 2 on 22 November 2026.", "hub: no records here."]);
    }

    private async Task<IEnumerable<string>> Verify(string export)
    {
        await File.WriteAllTextAsync(folder["export"], export);
        var report = await new AuditSource(folder["export"], folder.Path, Keys: null, Seals: []).Check(_ => { }, default);
        report.Faults.ShouldBeEmpty();
        return report.Chains.Select(TrailWords.Of);
    }

    private async Task Seal()
    {
        using var answer = await client.PostAsync("/api/audit/seals", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private async Task Record(string party, params int[] minutes)
    {
        foreach (var minute in minutes)
            await hub.Services.GetRequiredService<IAuditTrail>().Record(Trails.Entry(party, minute), default);
    }
}
