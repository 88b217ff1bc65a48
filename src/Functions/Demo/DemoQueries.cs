using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using static MimFunctions.Demo.DemoCalls;

namespace MimFunctions.Demo;

/// <summary>
/// 9. A query to all: Austria asks every Member State and the border agency two questions; all answer, each saying how far its answer may spread; the compilation for
/// the network and the one that may be published hold what they may. All of it over HTTP.
/// </summary>
internal sealed class DemoQueries(TimeProvider clock, TextWriter terminal)
{
    private const string Area = "/api/queries";

    private static readonly Dictionary<string, (string Text, string Spread)[]> Said = new()
    {
        ["DE"] = [("Seven centres with some 800 places.", "public"), ("The federal states.", "public")],
        ["FR"] = [("Twenty-five centres.", "network"), ("The border police.", "network")],
        ["IT"] = [("Ten centres; two more are planned.", "asker"), ("Private operators under supervision.", "network")],
    };

    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        terminal.WriteLine();
        terminal.WriteLine("9. A query to all: Austria asks every Member State and the border agency …");
        var closes = FormDate.ForMachines(LegalTime.DayOf(clock.GetUtcNow(), MemberState.FromCode("AT")!).AddDays(21));
        var asked = await Post(client, "contactPoint.AT", Area, new JsonObject
        {
            ["title"] = "Places in return centres",
            ["onBehalfOf"] = "the Federal Ministry of the Interior",
            ["background"] = "A change of the law is being prepared.",
            ["questions"] = new JsonArray("How many places are there?", "Who runs them?"),
            ["theme"] = "return",
            ["keywords"] = new JsonArray("return centre", "detention"),
            ["closes"] = closes,
            ["agencies"] = new JsonArray("FRONTEX"),
        }, ct);
        if ((string?)asked?["reference"] is not { } reference)
            return;
        terminal.WriteLine($"AT    {reference}: two questions, answers until {closes}; answering is voluntary");
        foreach (var state in MemberState.All.Where(state => state.Code != "AT"))
            await Post(client, $"contactPoint.{state.Code}", $"{Area}/{reference}/responses", Response(Said.GetValueOrDefault(state.Code, [])), ct);
        await Post(client, "contactPoint.AT", $"{Area}/{reference}/responses/FRONTEX", Response([("Support was given in nine of them.", "network")]), ct);
        await Post(client, "contactPoint.AT", $"{Area}/{reference}/compilation", new JsonObject { ["summary"] = "Mostly the police run them." }, ct);
        foreach (var (role, who) in new[] { ("contactPoint.AT", "the asker"), ("contactPoint.DE", "the network"), ("parliamentReader", "anybody") })
            terminal.WriteLine($"      Who answers in the compilation for {who}: {(await Get(client, role, $"{Area}/{reference}/compilation", ct))?["rows"]?.AsArray().Count}");
    }

    private static JsonObject Response((string Text, string Spread)[] said) => new()
    {
        ["nothingToReport"] = said.Length == 0,
        ["answers"] = new JsonArray([.. said.Select((answer, index) => new JsonObject { ["question"] = index + 1, ["text"] = answer.Text, ["spread"] = answer.Spread })]),
    };
}
