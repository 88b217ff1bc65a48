using System.Globalization;
using System.Text.Json.Nodes;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Drawing;
using MimFunctions.Domain.Liaison;
using MimFunctions.Features.Liaison;
using MimFunctions.Platform.Store;

namespace MimFunctions.Benchmarks.Endurance;

/// <summary>What people do in a year, by a seed: drop forms, ask, answer, report, give figures of situations, look at pages.</summary>
/// <param name="hub">The hub.</param>
/// <param name="folder">Its data folder.</param>
/// <param name="workshop">Where forms are made.</param>
/// <param name="formsADay">Report forms on a working day.</param>
internal sealed class FastYear(FastHub hub, string folder, string workshop, int formsADay)
{
    /// <summary>States that answer and get mail; the rest only communicates.</summary>
    public static IReadOnlyList<string> Told { get; } = ["AT", "DE", "EL", "FR", "PL"];

    private const int Seed = 18, Reports = 1_600;

    private readonly Random dice = new(Seed);
    private readonly PriorityQueue<Func<CancellationToken, Task>, DateTimeOffset> planned = new();
    private readonly Queue<LiaisonReport> reports = new(Enumerable.Range(1, Reports).Select(SeededReport.Of).OrderBy(report => report.ReceivedAt));
    private readonly List<string> situations = [];
    private int forms;

    /// <summary>Forms dropped, requests put, answers given, reports kept, rounds of situations answered, pages opened.</summary>
    public int[] Done { get; } = new int[6];

    /// <summary>Calls that the hub refused.</summary>
    public int Refused { get; private set; }

    /// <summary>What happened up to this hour.</summary>
    public async Task Hour(DateTimeOffset now, CancellationToken ct)
    {
        while (planned.TryPeek(out _, out var at) && at <= now)
            await planned.Dequeue()(ct);
        while (reports.TryPeek(out var next) && next.ReceivedAt <= now)
            await Keep(reports.Dequeue(), ct);
        if (now.Hour != 9 || now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return;
        Drop(now);
        await Ask(now, ct);
        await Situations(now, ct);
        foreach (var (page, role) in Pages)
            await Call(5, HttpMethod.Get, page, role, null, ct);
    }

    private static (string, string)[] Pages { get; } =
    [
        ("/", "contactPoint.AT"), ("/measures", "expert.AT"), ("/measures?q=seasonal", "expert.AT"), ("/api/requests", "contactPoint.DE"), ("/operate", "administrator"),
    ];

    private void Drop(DateTimeOffset now)
    {
        foreach (var form in new FormCorpus(Seed, DateOnly.FromDateTime(now.UtcDateTime)).Stage(Shape.Json, formsADay, workshop, forms))
            HubProcess.Drop(folder, form);
        forms += formsADay;
        Done[0] = forms;
    }

    /// <summary>One asks two others; of ten one never answers, the others after some days.</summary>
    private async Task Ask(DateTimeOffset now, CancellationToken ct)
    {
        var parties = Told.OrderBy(_ => dice.Next()).Take(3).ToArray();
        var said = await Call(1, HttpMethod.Post, "/api/requests", $"contactPoint.{parties[0]}", new JsonObject
        {
            ["title"] = string.Create(CultureInfo.InvariantCulture, $"Places on {now:yyyy-MM-dd}"),
            ["question"] = "How many places are there today, and who runs them?",
            ["language"] = "en",
            ["addressees"] = new JsonArray(parties[1], parties[2]),
        }, ct);
        if ((string?)said?["reference"] is not { } reference)
            return;
        foreach (var state in parties[1..])
        {
            if (dice.Next(10) == 0)
                continue;
            planned.Enqueue(end => Call(2, HttpMethod.Post, $"/api/requests/{reference}/addressees/{state}/answers", $"contactPoint.{state}", new JsonObject
            {
                ["answer"] = new Prose(dice).Text(1200),
                ["language"] = "en",
                ["visibility"] = "everyone",
            }, end), now.AddDays(dice.Next(1, 45)).AddHours(1));
        }
    }

    /// <summary>A situation each quarter, asked of every week for four weeks; each state that is told gives its figure.</summary>
    private async Task Situations(DateTimeOffset now, CancellationToken ct)
    {
        if (now.Month % 3 == 1 && now.Day <= 7 && now.DayOfWeek == DayOfWeek.Wednesday)
        {
            var opened = await Call(-1, HttpMethod.Post, "/api/situations", "commission", new JsonObject
            {
                ["topic"] = "Arrivals by sea",
                ["background"] = "Arrivals have doubled within two weeks.",
                ["concerned"] = new JsonArray("EL"),
                ["from"] = Day(now.AddDays(-7)),
                ["until"] = Day(now.AddDays(28)),
                ["rhythm"] = "weekly",
                ["questions"] = new JsonArray(new JsonObject { ["text"] = "How many persons arrived?", ["kind"] = "events", ["unit"] = "persons", ["definition"] = "Registered for the first time." }),
            }, ct);
            if ((string?)opened?["reference"] is { } reference)
            {
                situations.Add(reference);
                foreach (var (week, state) in Enumerable.Range(1, 4).SelectMany(week => Told, (week, state) => (week, state)))
                    planned.Enqueue(end => Call(4, HttpMethod.Post, $"/api/situations/{reference}/rounds/{week}/answers", $"contactPoint.{state}", Figure(), end), now.AddDays((7 * week) - 6));
            }
        }
    }

    private JsonObject Figure() => new() { ["values"] = new JsonArray(new JsonObject { ["question"] = 1, ["figure"] = dice.Next(1000) }) };

    private async Task Keep(LiaisonReport report, CancellationToken ct)
    {
        await hub.Documents.TryWrite(new DocumentKey(LiaisonContainers.Reports, report.Semester.ToString(), report.Reference), report, null, ct);
        Done[3]++;
    }

    private async Task<JsonNode?> Call(int what, HttpMethod method, string path, string role, JsonObject? body, CancellationToken ct)
    {
        var (done, said) = await hub.Call(method, path, role, body, ct);
        if (!done)
        {
            Refused++;
            Console.Error.WriteLine($"{path}: {said[..Math.Min(said.Length, 300)]}");
            return null;
        }

        if (what >= 0)
            Done[what]++;
        return path.StartsWith("/api", StringComparison.Ordinal) ? JsonNode.Parse(said) : null;
    }

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
