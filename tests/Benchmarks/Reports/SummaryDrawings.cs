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
    /// <param name="ct">Ends it.</param>
    public static async Task<int> Run(DrawingPlan plan, CancellationToken ct)
    {
        using var workshop = new Workshop();
        var (folder, there, rows) = (workshop.Folder("hub"), new DrawingPlan(0, 0), new List<DrawingRow>());
        foreach (var size in Shares.Select(plan.Times))
        {
            await Seeding.Grow(folder, there, size);
            there = size;
            foreach (var summary in Summaries)
                rows.Add(await Measure(folder, summary, size, ct));
        }

        DrawingTable.Print(rows);
        return 0;
    }

    private static async Task<DrawingRow> Measure(string folder, string summary, DrawingPlan size, CancellationToken ct)
    {
        var figures = new Dictionary<Work, WorkFigures>();
        foreach (var work in Enum.GetValues<Work>())
            figures[work] = await Measure(folder, summary, work, figures.GetValueOrDefault(Work.Draw)?.Digest ?? "", ct);
        Console.Error.WriteLine($"{summary} of {size}: {string.Join(", ", figures.Select(each => $"{each.Key} {each.Value.Seconds:F2} s"))}");
        return new DrawingRow(summary, size, figures);
    }

    private static async Task<WorkFigures> Measure(string folder, string summary, Work work, string digest, CancellationToken ct)
    {
        await using var child = ChildProcess.Ourselves(["work", work.ToString(), folder, summary, digest], LikeTheHub);
        return JsonSerializer.Deserialize<WorkFigures>(await child.ReadLine(ct))!;
    }
}
