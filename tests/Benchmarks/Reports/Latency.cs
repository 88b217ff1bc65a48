using System.Collections.Concurrent;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Sink;
using MimFunctions.Domain.Union;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>How long a sender waits for the signed receipt while forms come in steadily.</summary>
internal static class Latency
{
    /// <summary>
    /// Drops forms at that pace, each written just before it is dropped, and takes the time until its receipt has its name. Exit code 1 when one was
    /// lost or anything was done twice.
    /// </summary>
    /// <param name="forms">How many, of the three shapes in turn.</param>
    /// <param name="pace">Forms a second.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task<int> Run(int forms, int pace, CancellationToken ct)
    {
        using var workshop = new Workshop();
        await using var sink = await SinkProcess.Start(ct);
        var folder = workshop.Folder("hub");
        var staged = Mixed(forms, workshop);
        HubProcess.Prepare(folder);
        var (started, first) = (Clock.UnixMs(), 0.0);
        await using var hub = HubProcess.Start(folder, sink.Port);
        await hub.BecomeReady(ct);
        using var receipts = new ReceiptWatch(folder);
        var dropped = await Drop(staged, folder, pace, ct);
        await HubContestant.Drain(hub, folder, forms, sink, HubContestant.Patience, ct);
        var waits = Waits(dropped, receipts.Seen, out first);
        var tally = HubAnswers.Read(folder).Against(staged, await sink.Count(ct));
        Console.WriteLine(Machine.Words);
        Console.WriteLine(string.Create(
            InvariantCulture,
            $"{forms} forms at {pace}/s: drop to receipt p50 {waits.Percentile(0.5):F0} ms, p99 {waits.Percentile(0.99):F0} ms, longest {waits.Percentile(1):F0} ms"));
        Console.WriteLine(string.Create(InvariantCulture, $"program start to first receipt {first - started:F0} ms; lost, doubled {tally}"));
        return tally.IsClean ? 0 : 1;
    }

    private static StagedForm[] Mixed(int forms, Workshop workshop)
    {
        var corpus = FormCorpus.Standard();
        var shapes = Enum.GetValues<Shape>();
        return
        [
            .. shapes.SelectMany((shape, at) => corpus.Stage(shape, (forms + shapes.Length - 1 - at) / shapes.Length, workshop.Folder("forms"), at * forms))
                .OrderBy(form => form.Digest, StringComparer.Ordinal),
        ];
    }

    private static async Task<Dictionary<string, double>> Drop(IReadOnlyList<StagedForm> forms, string folder, int pace, CancellationToken ct)
    {
        var dropped = new Dictionary<string, double>(StringComparer.Ordinal);
        var began = Clock.UnixMs();
        foreach (var form in forms)
        {
            var wait = began + (1000.0 * dropped.Count / pace) - Clock.UnixMs();
            if (wait > 0)
                await Task.Delay(TimeSpan.FromMilliseconds(wait), ct);
            // The hub lets a file rest a moment after it was last written: a form that has waited long would not show that.
            File.SetLastWriteTimeUtc(form.Path, DateTime.UtcNow);
            dropped[form.Digest] = Clock.UnixMs();
            HubProcess.Drop(folder, form);
        }

        return dropped;
    }

    private static Spread Waits(Dictionary<string, double> dropped, IReadOnlyDictionary<string, double> seen, out double first)
    {
        first = seen.Values.DefaultIfEmpty(double.NaN).Min();
        return new Spread(seen.Select(receipt => receipt.Value - dropped[HubAnswers.ReadOne(receipt.Key).Digest]).DefaultIfEmpty(double.NaN));
    }

    /// <summary>Notes when each receipt file gets its name.</summary>
    private sealed class ReceiptWatch : IDisposable
    {
        private readonly ConcurrentDictionary<string, double> seen = new(StringComparer.Ordinal);
        private readonly FileSystemWatcher watcher;

        public ReceiptWatch(string folder)
        {
            // A state's folder that came only with its first receipt would be watched too late.
            foreach (var state in MemberState.All)
                Directory.CreateDirectory(Path.Combine(folder, "receipts", state.Code));
            watcher = new FileSystemWatcher(Path.Combine(folder, "receipts"), "*.json") { IncludeSubdirectories = true };
            watcher.Created += (_, file) => seen.TryAdd(file.FullPath, Clock.UnixMs());
            watcher.Renamed += (_, file) => seen.TryAdd(file.FullPath, Clock.UnixMs());
            watcher.EnableRaisingEvents = true;
        }

        public IReadOnlyDictionary<string, double> Seen => seen;

        public void Dispose() => watcher.Dispose();
    }
}
