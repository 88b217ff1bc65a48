using System.Text.Json.Nodes;
using static MimFunctions.Demo.DemoCalls;

namespace MimFunctions.Demo;

/// <summary>
/// 11. A person asks for their data: the data protection officer of the state finds what is held of the contact of a measure, and hears what can be blocked and what the law
/// keeps; then how long what is kept. All of it over HTTP.
/// </summary>
internal sealed class DemoDataProtection(TextWriter terminal)
{
    private const string Area = "/api/data-protection";

    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        terminal.WriteLine();
        terminal.WriteLine("11. Somebody whom Austria named as contact of a measure asks for their data …");
        var measures = await Get(client, "contactPoint.AT", "/api/communications?state=AT", ct);
        var mailbox = measures?.AsArray().Select(measure => (string?)measure?["fields"]?["contactEmail"]).FirstOrDefault(email => email is not null);
        var found = (await Try(client, "dataProtectionOfficer.AT", $"{Area}/person", new JsonObject { ["mailbox"] = mailbox }, ct))?["found"]?.AsArray() ?? [];
        terminal.WriteLine($"DPO   found in {string.Join(", ", found.GroupBy(each => (string?)each?["in"]).Select(group => $"{group.Key} ({group.Count()})"))}");
        terminal.WriteLine($"DPO   wants to block it: {(await Try(client, "dataProtectionOfficer.AT", $"{Area}/blocks", new JsonObject { ["mailbox"] = mailbox }, ct))?["title"] ?? "done, for a month"}");
        var periods = (await Get(client, "dataProtectionOfficer.AT", Area, ct))?["periods"]?.AsArray() ?? [];
        terminal.WriteLine($"      How long each thing is kept, in months: {string.Join(", ", periods.Select(period => $"{period?["data"]} {period?["months"]}"))}; communications and requests stay");
    }
}
