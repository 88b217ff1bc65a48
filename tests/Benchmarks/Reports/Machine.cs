using System.Runtime.InteropServices;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>What figures were measured on.</summary>
internal static class Machine
{
    /// <summary>In one line.</summary>
    public static string Words => string.Create(
        InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; load of others at the end {Load()}");

    private static string Processor() => File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1] ?? "unknown processor";

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
