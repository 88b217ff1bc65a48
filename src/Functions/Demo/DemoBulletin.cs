using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using static MimFunctions.Demo.DemoCalls;

namespace MimFunctions.Demo;

/// <summary>
/// 10. The bulletin of the quarter: the Commission has a look before its time, a state words its item anew, the Commission adds what was not communicated; and the hub
/// refuses to issue it before the quarter is over and the states had their ten working days. All of it over HTTP.
/// </summary>
internal sealed class DemoBulletin(TimeProvider clock, TextWriter terminal)
{
    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        var area = $"/api/bulletins/{Quarter.Of(LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission))}";
        terminal.WriteLine();
        terminal.WriteLine("10. The bulletin of this quarter, drawn up by the Commission to look at …");
        var drafted = await Try(client, "commission", $"{area}/draft", null, ct);
        var items = drafted?["items"]?.AsArray() ?? [];
        terminal.WriteLine($"COM   {items.Count} items; without news: {drafted?["withoutNews"]?.AsArray().Count} Member States");
        if (items.FirstOrDefault(item => (string?)item?["kind"] == "measure") is { } first)
        {
            var own = await Try(client, $"contactPoint.{first["from"]}", $"{area}/items/{first["item"]}", new JsonObject { ["sentence"] = "This sentence was worded anew by its state." }, ct);
            terminal.WriteLine($"{first["from"]}    {first["item"]}: {own?["items"]?.AsArray().FirstOrDefault(item => (string?)item?["item"] == (string?)first["item"])?["sentence"]}");
        }

        await Try(client, "commission", $"{area}/not-communicated", new JsonObject
        {
            ["state"] = "FR",
            ["section"] = "asylum",
            ["sentence"] = "A law on reception was adopted.",
            ["link"] = "https://law.example/2026-7",
        }, ct);
        terminal.WriteLine("COM   added one thing of France as not yet communicated; France is asked by mail to communicate it");
        terminal.WriteLine($"COM   wants to issue it: {(await Try(client, "commission", $"{area}/issue", new JsonObject(), ct))?["title"]}");
    }
}
