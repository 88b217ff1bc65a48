using System.Text.Json.Nodes;
using static MimFunctions.Demo.DemoCalls;

namespace MimFunctions.Demo;

/// <summary>
/// 13. A network of liaison officers between its meetings: its convenor says how often it meets, and a position towards carriers is brought in and agreed by every state with an
/// officer there. All of it over HTTP.
/// </summary>
internal sealed class DemoNetworks(DemoWaiting waiting, TextWriter terminal)
{
    private const string Networks = "/api/liaison/networks", Work = "/api/liaison/work", Member = "iloCoordinator.";

    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        terminal.WriteLine();
        terminal.WriteLine("13. A network of liaison officers says how often it meets and agrees a position towards carriers …");
        var largest = (await Get(client, "commission", Networks, ct))?["networks"]?.AsArray().MaxBy(network => network!["represented"]!.AsArray().Count);
        if (largest?["represented"]?.AsArray().Select(state => (string)state!).ToArray() is not [var first, .. var others])
            return;
        var path = $"{Work}/WORK-{largest["hostCountry"]}";
        await Post(client, Member + first, $"{path}/rhythm", new JsonObject { ["months"] = 3 }, ct);
        await Post(client, Member + first, $"{path}/items", new JsonObject { ["kind"] = "position", ["text"] = "Carriers ask the officer of any state of the network." }, ct);
        foreach (var state in others)
            await Post(client, Member + state, $"{path}/items/1/answers", new JsonObject { ["agrees"] = true }, ct);
        await waiting.ForMails(ct);
        var stands = await Get(client, Member + first, path, ct);
        var position = stands?["items"]?.AsArray().FirstOrDefault();
        terminal.WriteLine($"{first}    {largest["name"]}: meets every {stands?["meetsEvery"]} months, next by {stands?["dueBy"]?.ToString() ?? "a day to be found"}; position agreed by {position?["agreed"]?.AsArray().Count} of {others.Length + 1} states{(position?["holdsSince"] is null ? "" : ", so it holds")}");
    }
}
