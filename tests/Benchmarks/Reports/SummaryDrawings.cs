using System.Text.Json;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Drawing;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>What it costs to draw up and write the summaries of a hub that holds more and more.</summary>
internal static class SummaryDrawings
{
    private static readonly double[] Shares = [0.25, 0.5, 1];
    private static readonly string[] Summaries = [$"general-{SeededTime.Year}", $"liaison-{SeededTime.Year}", $"semester-{SeededTime.Year}-2"];

    // As the hub's own program file is configured (src/Functions): figures are those of its garbage collector and compiler.
    private static readonly Dictionary<string, string> LikeTheHub = new()
    {
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_GCGen0MaxBudget"] = "600000",
    };

    /// <summary>Seeds a folder step by step and measures at each; prints one table.</summary>
    /// <param name="plan">What a full hub holds.</param>
    /// <param name="rounds">How often each is measured; the middle one by processor time counts.</param>
    /// <param name="program">The published program that does it; null for one of IL only, compiled while it runs.</param>
    /// <param name="ct">Ends it.</param>
    /// <exception cref="NotBuiltException">There is no such program.</exception>
    public static async Task<int> Run(DrawingPlan plan, int rounds, string? program, CancellationToken ct)
    {
        if (program is not null)
            NotBuiltException.Unless(program, $"{NotBuiltException.Publish}, or --built");
        using var workshop = new Workshop();
        var (folder, there, rows) = (workshop.Folder("hub"), new DrawingPlan(0, 0), new List<DrawingRow>());
        foreach (var size in Shares.Select(plan.Times))
        {
            await Seeding.Grow(folder, there, size);
            there = size;
            foreach (var summary in Summaries)
                rows.Add(await Measure(folder, summary, size, rounds, program, ct));
        }

        DrawingTable.Print(rows);
        return 0;
    }

    private static async Task<DrawingRow> Measure(string folder, string summary, DrawingPlan size, int rounds, string? program, CancellationToken ct)
    {
        var (figures, digest) = (Enum.GetValues<Work>().ToDictionary(work => work, _ => new List<WorkFigures>()), "");
        // In turn, so that what else the machine does meets all alike.
        for (var round = 0; round < rounds; round++)
        {
            await Seeding.ForgetDrawn(folder);
            foreach (var (work, found) in figures)
            {
                found.Add(await Measure(folder, summary, work, digest, program, ct));
                digest = found[^1].Digest ?? digest;
            }
        }

        var row = new DrawingRow(summary, size, figures.ToDictionary(each => each.Key, each => each.Value.OrderBy(round => round.CpuSeconds).ElementAt(rounds / 2)));
        Console.Error.WriteLine($"{summary} of {size}: {string.Join(", ", row.Figures.Select(each => $"{each.Key} {each.Value.CpuSeconds:F2} s"))}");
        return row;
    }

    private static async Task<WorkFigures> Measure(string folder, string summary, Work work, string digest, string? program, CancellationToken ct)
    {
        string[] arguments = ["work", work.ToString(), folder, summary, digest];
        await using var child = program is null ? ChildProcess.Ourselves(arguments, LikeTheHub) : ChildProcess.Within(program, arguments);
        return JsonSerializer.Deserialize<WorkFigures>(await child.ReadLine(ct))!;
    }
}
