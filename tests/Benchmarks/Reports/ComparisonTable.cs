using MimFunctions.Benchmarks.Corpus;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>The table of a comparison, in Markdown.</summary>
internal static class ComparisonTable
{
    private const string Hub = "hub";

    /// <summary>Prints it with the machine it was made on.</summary>
    public static void Print(IReadOnlyList<Measurement> measurements)
    {
        Console.WriteLine(Machine.Words);
        Console.WriteLine();
        Console.WriteLine("| form | contestant | forms/s, median (range) | hub is | CPU ms a form | peak MB | lost, doubled |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var shape in measurements.GroupBy(m => m.Shape))
        {
            foreach (var contestant in shape.GroupBy(m => m.Contestant.Name))
                Console.WriteLine(Row(shape.Key, contestant.Key, [.. contestant], Rate(shape.Where(m => m.Contestant.Name == Hub))));
        }

        Console.WriteLine();
        foreach (var contestant in measurements.Select(m => m.Contestant).DistinctBy(c => c.Name).Where(c => c.Skips is not null))
            Console.WriteLine($"{contestant.Name} skips: {contestant.Skips}.");
    }

    private static string Row(Shape shape, string name, IReadOnlyList<Measurement> runs, double? hub)
    {
        var rate = new Spread(runs.Select(run => run.Result.Rate));
        var cpu = new Spread(runs.Select(run => run.Result.CpuPerForm));
        var peak = runs.Max(run => run.Result.Figures.PeakMegabytes);
        var unclean = runs.Select(run => run.Result.Tally).FirstOrDefault(tally => !tally.IsClean);
        return string.Create(
            InvariantCulture, $"| {shape} | {name} | {rate} | {Ratio(name, hub, rate.Median)} | {cpu} | {peak:F0} | {unclean?.ToString() ?? "0/0"} |");
    }

    private static string Ratio(string name, double? hub, double rate) =>
        name == Hub || hub is null ? "" : string.Create(InvariantCulture, $"{hub / rate:0.00} x");

    private static double? Rate(IEnumerable<Measurement> runs) =>
        runs.ToList() is { Count: > 0 } list ? new Spread(list.Select(run => run.Result.Rate)).Median : null;
}
