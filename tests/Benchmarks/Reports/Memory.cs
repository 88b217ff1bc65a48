using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Sink;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>How much memory the hub takes for a large backlog at once.</summary>
internal static class Memory
{
    /// <summary>Lets the hub take in that many light forms. Exit code 1 when one was lost or anything was done twice.</summary>
    public static async Task<int> Run(int forms, CancellationToken ct)
    {
        using var workshop = new Workshop();
        await using var sink = await SinkProcess.Start(ct);
        var staged = FormCorpus.Standard().Stage(Shape.Light, forms, workshop.Folder("forms"));
        var result = await new HubContestant().Measure(staged, workshop, sink, ct);
        Console.WriteLine(Machine.Words);
        Console.WriteLine(string.Create(
            InvariantCulture,
            $"{forms:N0} light forms: peak {result.Figures.PeakMegabytes:F0} MB, {result.Rate:F0} forms/s, {result.CpuPerForm:F2} ms CPU a form; lost, doubled {result.Tally}"));
        return result.Tally.IsClean ? 0 : 1;
    }
}
