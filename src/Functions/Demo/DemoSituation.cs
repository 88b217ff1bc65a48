using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Situations;
using MimFunctions.Mechanism.Calendars;
using static MimFunctions.Demo.DemoCalls;

namespace MimFunctions.Demo;

/// <summary>
/// 12. A situation, as a drill: the Commission asks all states of the week that has passed; most answer, one has no figure, one says nothing; the picture compiles itself and
/// its sum is marked partial. All of it over HTTP, but for the timer, for which nobody waits half an hour.
/// </summary>
internal sealed class DemoSituation(SituationStore situations, IHolidays holidays, TimeProvider clock, TextWriter terminal)
{
    private const string Area = "/api/situations", Silent = "SE", WithoutFigure = "FR";

    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        terminal.WriteLine();
        terminal.WriteLine("12. A situation, as a drill: the Commission asks all Member States of the last week …");
        var opened = await Post(client, "commission", Area, new JsonObject
        {
            ["topic"] = "Arrivals by sea",
            ["background"] = "Arrivals have doubled within two weeks.",
            ["concerned"] = new JsonArray("IT", "MT"),
            ["from"] = FormDate.ForMachines(today.AddDays(-7)),
            ["until"] = FormDate.ForMachines(today.AddDays(28)),
            ["rhythm"] = "weekly",
            ["drill"] = true,
            ["questions"] = new JsonArray(new JsonObject { ["text"] = "How many persons arrived?", ["kind"] = "events", ["unit"] = "persons", ["definition"] = "Registered for the first time." }),
        }, ct);
        if ((string?)opened?["reference"] is not { } reference)
            return;
        foreach (var situation in await situations.All(ct))
            await situations.Look(situation, await holidays.Current(ct), clock.GetUtcNow(), ct);
        var asked = opened["asked"]!.AsArray().Select(state => (string)state!).Where(state => state != Silent).ToArray();
        foreach (var (index, state) in asked.Index())
        {
            var value = new JsonObject { ["question"] = 1 };
            if (state != WithoutFigure)
                value["figure"] = 10 * (index + 1);
            await Post(client, $"contactPoint.{state}", $"{Area}/{reference}/rounds/1/answers", new JsonObject { ["values"] = new JsonArray(value) }, ct);
        }

        var total = (await Get(client, "expert.AT", $"{Area}/{reference}/picture", ct))?["figures"]?[0]?["totals"]?[0];
        terminal.WriteLine($"COM   {reference}: {total?["sum"]} persons, partial: {total?["given"]} of {total?["asked"]} states gave a figure; the page is {urls.Split(';')[0].TrimEnd('/')}/situations/{reference}/picture");
    }
}
