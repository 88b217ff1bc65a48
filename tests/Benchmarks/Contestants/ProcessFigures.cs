using System.Globalization;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>What the kernel says a process has used (proc(5)).</summary>
/// <param name="CpuSeconds">User and system time of all its threads.</param>
/// <param name="PeakMegabytes">Largest resident set so far.</param>
internal sealed record ProcessFigures(double CpuSeconds, double PeakMegabytes)
{
    // USER_HZ has been 100 on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    /// <summary>Reads them; the process must still be there.</summary>
    public static ProcessFigures Of(int pid)
    {
        // The name in parentheses may hold spaces; what follows it doesn't.
        var stat = File.ReadAllText($"/proc/{pid}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var peak = File.ReadLines($"/proc/{pid}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kilobytes = peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return new((Number(fields[11]) + Number(fields[12])) / TicksPerSecond, Number(kilobytes) / 1024);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
