using MimFunctions.Benchmarks.Drawing;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>The table of the summaries, in Markdown.</summary>
internal static class DrawingTable
{
    /// <summary>Prints it with the machine it was made on.</summary>
    public static void Print(IReadOnlyList<DrawingRow> rows)
    {
        Console.WriteLine(Machine.Words);
        Console.WriteLine();
        Console.WriteLine("| summary | hub holds: communications, reports | store reads | SQL s | scan s | draw s | draw is | CPU s: scan, draw | peak MB: SQL, scan, draw | allocated MB: scan, draw | HTML | Word |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var row in rows.OrderBy(row => row.Summary, StringComparer.Ordinal).ThenBy(row => row.Size.Communications))
            Console.WriteLine(Line(row, row.Figures[Work.Sql], row.Figures[Work.Scan], row.Figures[Work.Draw]));
    }

    private static string Line(DrawingRow row, WorkFigures sql, WorkFigures scan, WorkFigures draw) => string.Create(
        InvariantCulture,
        $"| {row.Summary} | {row.Size.Communications:N0}, {row.Size.Reports:N0} | {draw.Reads:N0} ({scan.Reads:N0} documents) | {sql.Seconds:0.00} | {scan.Seconds:0.00} | {draw.Seconds:0.00} | {draw.Seconds / scan.Seconds:0.00} x scan | {scan.CpuSeconds:0.00}, {draw.CpuSeconds:0.00} | {sql.PeakMegabytes:0}, {scan.PeakMegabytes:0}, {draw.PeakMegabytes:0} | {scan.AllocatedMegabytes:N0}, {draw.AllocatedMegabytes:N0} | {Written(row.Figures[Work.Html])} | {Written(row.Figures[Work.Word])} |");

    private static string Written(WorkFigures work) =>
        string.Create(InvariantCulture, $"{work.Seconds:0.00} s (CPU {work.CpuSeconds:0.00}), {work.Kilobytes:N0} KB, peak {work.PeakMegabytes:0} MB");
}
