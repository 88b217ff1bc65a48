using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Benchmarks.Drawing;

/// <summary>One work in a process of its own, so that its largest resident set is its own.</summary>
internal sealed class WorkProgram : IAsyncDisposable
{
    private readonly string folder;
    private readonly SummaryName name;
    private readonly ServiceProvider services;

    private WorkProgram(string folder, SummaryName name)
    {
        (this.folder, this.name) = (folder, name);
        var settings = new Settings { DataFolder = folder };
        services = new ServiceCollection().AddLogging().AddSingleton(settings).AddSingleton(TimeProvider.System)
            .AddDocuments(settings).AddFiles(settings).AddQueues(settings).AddNotices().AddInterests().AddSummaries().AddSingleton<OutboxRelay>()
            .AddSingleton<SqliteDocumentStore>().AddSingleton(provider => new CountingDocuments(provider.GetRequiredService<SqliteDocumentStore>()))
            .AddSingleton<IDocumentStore>(provider => provider.GetRequiredService<CountingDocuments>())
            .BuildServiceProvider();
    }

    private CountingDocuments Documents => services.GetRequiredService<CountingDocuments>();

    /// <summary>Does it and prints <see cref="WorkFigures"/> as a line of JSON.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="folder">A seeded data folder.</param>
    /// <param name="summary">Name of the summary.</param>
    /// <param name="digest">Digest of its content, for work on what was drawn up.</param>
    public static async Task<int> Run(Work work, string folder, string summary, string digest)
    {
        await using var program = new WorkProgram(folder, SummaryName.Parse(summary) ?? throw new ArgumentException($"{summary} is no summary.", nameof(summary)));
        Console.WriteLine(JsonSerializer.Serialize(await program.Measure(work, digest)));
        return 0;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<WorkFigures> Measure(Work work, string digest)
    {
        _ = Documents;
        var (began, cpu, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var done = await Do(work, digest);
        return new WorkFigures(
            Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, ProcessFigures.Of(Environment.ProcessId).PeakMegabytes,
            (GC.GetTotalAllocatedBytes() - allocated) / 1048576.0, done.Reads ?? Documents.Reads, done.Bytes / 1024.0, done.Drawn);
    }

    private async Task<Done> Do(Work work, string digest) => work switch
    {
        Work.Sql => new Done(Reads: SourceScan.BySql(Path.Combine(folder, "hub.db"), name)),
        Work.Scan => new Done(Reads: await SourceScan.ByStore(Documents, name)),
        Work.Draw => new Done(Drawn: await Draw()),
        Work.Html => new Done(await Page(digest)),
        _ => new Done(await Word(digest)),
    };

    private async Task<string> Draw()
    {
        var (_, summary) = await services.GetRequiredService<SummaryDrawing>().Run(name, name.End, SummaryEvent.Hub, DrawingOccasion.Wanted, CancellationToken.None);
        return summary.Draft!.Drawn.Digest;
    }

    private async Task<long> Page(string digest)
    {
        using var content = await Content(digest);
        return await Filed((to, ct) => SummaryPage.Write(content.Document, Standing, to, ct));
    }

    private async Task<long> Word(string digest)
    {
        using var content = await Content(digest);
        return await Filed((to, _) =>
        {
            SummaryFile.Write(content.Document, Standing, to);
            return Task.CompletedTask;
        });
    }

    /// <summary>Written to a file, as the hub files it.</summary>
    private async Task<long> Filed(Func<Stream, CancellationToken, Task> write)
    {
        const string Path = "summaries/filed";
        var files = services.GetRequiredService<IFileStore>();
        await files.Write(Path, write, "application/octet-stream", CancellationToken.None);
        return (await files.Look(Path, CancellationToken.None))!.Length;
    }

    private Task<SummaryContent> Content(string digest) => services.GetRequiredService<SummaryChapters>().Read(name, digest, CancellationToken.None);

    private SummaryStanding Standing => new(1, name.Last, null, "the Presidency", null, new Uri("https://hub.example/"), []);

    private sealed record Done(long Bytes = 0, int? Reads = null, string? Drawn = null);
}
