using System.Net.Http.Headers;
using System.Text.Json.Nodes;

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
        var measures = await Send(client, "contactPoint.AT", HttpMethod.Get, "/api/communications?state=AT", null, ct);
        var mailbox = measures?.AsArray().Select(measure => (string?)measure?["fields"]?["contactEmail"]).FirstOrDefault(email => email is not null);
        var found = (await Send(client, "dataProtectionOfficer.AT", HttpMethod.Post, $"{Area}/person", new JsonObject { ["mailbox"] = mailbox }, ct))?["found"]?.AsArray() ?? [];
        terminal.WriteLine($"DPO   found in {string.Join(", ", found.GroupBy(each => (string?)each?["in"]).Select(group => $"{group.Key} ({group.Count()})"))}");
        terminal.WriteLine($"DPO   wants to block it: {(await Send(client, "dataProtectionOfficer.AT", HttpMethod.Post, $"{Area}/blocks", new JsonObject { ["mailbox"] = mailbox }, ct))?["title"] ?? "done, for a month"}");
        var periods = (await Send(client, "dataProtectionOfficer.AT", HttpMethod.Get, Area, null, ct))?["periods"]?.AsArray() ?? [];
        terminal.WriteLine($"      How long what is kept, in months: {string.Join(", ", periods.Select(period => $"{period?["data"]} {period?["months"]}"))}; communications and requests stay");
    }

    private static async Task<JsonNode?> Send(HttpClient client, string role, HttpMethod method, string path, JsonObject? body, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await client.SendAsync(request, ct);
        var text = await answer.Content.ReadAsStringAsync(ct);
        return text.Length > 0 ? JsonNode.Parse(text) : null;
    }
}
