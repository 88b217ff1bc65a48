using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Drawing;
using MimFunctions.Benchmarks.Sink;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>What things cost in processor time, the more documents a hub holds: 1,000, 10,000 and so on, each grown from the one before.</summary>
internal static class Growth
{
    private const int Times = 10, Warm = 300, Forms = 600, Opened = 60;

    private static readonly (string Path, string Role)[] Searched = [("/measures", "expert.AT"), ("/measures?state=NL&area=asylum", "expert.AT"), ("/measures?q=seasonal", "expert.AT")];

    private static readonly (string Path, string Role)[] Pages =
    [
        ("/", "contactPoint.AT"), ("/measures/{measure}", "expert.AT"),
        ("/api/requests", "contactPoint.AT"), ("/api/requests?addressee=AT&progress=open", "contactPoint.AT"), ("/operate", "administrator"),
    ];

    /// <summary>Seeds, measures and prints the table.</summary>
    /// <param name="first">Documents of the first hub.</param>
    /// <param name="largest">Documents of the largest hub.</param>
    /// <param name="searched">Up to how many the pages of the search are opened.</param>
    /// <param name="chart">Where the chart goes; null for nowhere.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task<int> Run(int first, int largest, int searched, string? chart, CancellationToken ct)
    {
        using var workshop = new Workshop();
        await using var sink = await SinkProcess.Start(ct);
        var folder = workshop.Folder("hub");
        HubProcess.Prepare(folder);
        var table = new GrowthTable();
        var (plan, taken) = (new DrawingPlan(0, 0), 0);
        for (var size = first; plan.Communications < largest; size = Math.Min(size * Times, largest))
        {
            var grown = new DrawingPlan(size, 0);
            await Seeding.Grow(folder, plan, grown);
            plan = grown;
            table.Begin(size);
            taken = await Process(folder, taken, size, size <= searched ? [.. Pages, .. Searched] : Pages, workshop, sink, table, ct);
            await Timers(folder, table, ct);
            Console.Error.WriteLine(table.Newest);
            if (chart is not null)
                await File.WriteAllTextAsync(chart, GrowthChart.Draw(table), ct);
        }

        Console.WriteLine($"{Machine.Words}\n\n{table}");
        return 0;
    }

    /// <summary>Start, forms and pages of the hub as a process of its own.</summary>
    private static async Task<int> Process(string folder, int taken, int size, (string Path, string Role)[] pages, Workshop workshop, SinkProcess sink, GrowthTable table, CancellationToken ct)
    {
        await sink.Reset(ct);
        // An index follows by the moment of receipt, and what is seeded was received before the forms of the sizes before.
        foreach (var index in Directory.GetFiles(folder, "search-*"))
            File.Delete(index);
        if (!pages.Contains(Searched[0]))
            await CountAsIndexed(folder, ct);
        await using var hub = HubProcess.Start(folder, sink.Port);
        await hub.BecomeReady(ct);
        table.Add("start of the program", hub.Figures.CpuSeconds * 1000);
        // Before the forms: lists look again at what came in the ten minutes before the newest, which here would be the forms of the benchmark.
        if (pages.Contains(Searched[0]))
            await Index(hub, size, table, ct);
        foreach (var (path, role) in pages)
            table.Add($"`{path}`", await Open(hub, path.Replace("{measure}", SeededCommunication.Of(1).Reference!, StringComparison.Ordinal), role, ct));
        var before = HubAnswers.Count(folder);
        foreach (var form in FormCorpus.Standard().Stage(Shape.Json, Warm + Forms, workshop.Folder("forms"), taken))
            HubProcess.Drop(folder, form);
        while (HubAnswers.Count(folder) < before + Warm)
            await Task.Delay(100, ct);
        var (warm, spent) = (HubAnswers.Count(folder), hub.Figures.CpuSeconds);
        await HubContestant.Drain(hub, folder, before + Warm + Forms, sink, HubContestant.Patience, ct);
        table.Add("a JSON form", (hub.Figures.CpuSeconds - spent) * 1000 / (before + Warm + Forms - warm));
        return taken + Warm + Forms;
    }

    /// <summary>What the first look at a list costs, and the whole index, which the timer would make: here looks at a table, which is there when nothing is missing.</summary>
    private static async Task Index(HubProcess hub, int size, GrowthTable table, CancellationToken ct)
    {
        table.Add("first opening of `/measures`", await Cost(hub, Searched[0].Path, Searched[0].Role, 1, ct));
        using var client = Client(hub, Searched[0].Role);
        var before = hub.Figures.CpuSeconds;
        while (await Status(client, "/measures.rss?state=MT", ct) == HttpStatusCode.ServiceUnavailable)
            continue;
        table.Add("its index, by communication", (hub.Figures.CpuSeconds - before) * 1000 / size);
    }

    /// <summary>Where the search is not looked at, its timer would make the index beside the pages, in the same processor time.</summary>
    private static async Task CountAsIndexed(string folder, CancellationToken ct)
    {
        await using var index = SqliteDatabase.Open(Path.Combine(folder, MeasureIndexFile.FileName));
        index.Ensure(MeasureIndexFile.Tables);
        foreach (var what in Enum.GetValues<Followed>())
            await index.Write(connection => MeasureIndexFile.Note(connection, what, DateTimeOffset.UtcNow.AddYears(1)), ct);
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path, CancellationToken ct)
    {
        using var answer = await client.GetAsync(path, ct);
        return answer.StatusCode;
    }

    private static HttpClient Client(HubProcess hub, string role)
    {
        var client = new HttpClient { BaseAddress = hub.Address, Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", role);
        return client;
    }

    private static async Task<double> Open(HubProcess hub, string path, string role, CancellationToken ct)
    {
        await Cost(hub, path, role, Opened, ct);
        return await Cost(hub, path, role, Opened, ct);
    }

    private static async Task<double> Cost(HubProcess hub, string path, string role, int times, CancellationToken ct)
    {
        using var client = Client(hub, role);
        var before = hub.Figures.CpuSeconds;
        for (var i = 0; i < times; i++)
            (await client.GetAsync(path, ct)).EnsureSuccessStatusCode().Dispose();
        return (hub.Figures.CpuSeconds - before) * 1000 / times;
    }

    /// <summary>Every timer that fires at least once an hour, and the full look through the outboxes.</summary>
    private static async Task Timers(string folder, GrowthTable table, CancellationToken ct)
    {
        await using var hub = Hub.Build(new Settings { DataFolder = folder }, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null).AddSingleton<TimeProvider>(new Later()));
        var runner = hub.Services.GetRequiredService<FunctionRunner>();
        foreach (var (function, timer) in hub.Services.GetRequiredService<FunctionTable>().With<Trigger.Timer>().Where(each => IsHourly(each.Trigger)))
            table.Add(function.Name, await Repeated(() => runner.Run(function, new TimerEvent(false), TimeSpan.FromMinutes(8), ct)));
        var outboxes = hub.Services.GetServices<IOutboxSweep>().ToArray();
        table.Add("every outbox asked", await Repeated(() => Task.WhenAll(outboxes.Select(outbox => outbox.Count(ct)))));
    }

    /// <summary>The hub in an hour: by then the first run finds everything settled that the forms owed, which would be measured otherwise.</summary>
    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddHours(1);
    }

    private static bool IsHourly(Trigger.Timer timer) => timer.Schedule.GetNextOccurrences(DateTime.UnixEpoch, DateTime.UnixEpoch.AddDays(1)).Count() >= 23;

    /// <summary>Milliseconds of processor time, after a first run that does not count: long enough for the kernel's clock of ten milliseconds.</summary>
    private static async Task<double> Repeated(Func<Task> work)
    {
        await work();
        var (before, runs, watch) = (Own, 0, Stopwatch.StartNew());
        for (; runs < 500 && (runs < 3 || watch.Elapsed < TimeSpan.FromSeconds(1)); runs++)
            await work();
        return (Own - before) / runs;
    }

    private static double Own => System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;
}
