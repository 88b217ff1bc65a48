namespace MimFunctions.Benchmarks.Drawing;

/// <summary>What one work took, in a process of its own.</summary>
/// <param name="Seconds">Wall clock, without the start of the process and the opening of the database.</param>
/// <param name="CpuSeconds">User and system time in that while, of all threads.</param>
/// <param name="PeakMegabytes">Largest resident set of the process.</param>
/// <param name="AllocatedMegabytes">What was allocated in that while, most of it soon forgotten.</param>
/// <param name="Reads">Documents that the store handed out.</param>
/// <param name="Kilobytes">Size of what came out: the content, page or file; 0 when nothing does.</param>
/// <param name="Digest">Digest of the content drawn up; null for other work.</param>
internal sealed record WorkFigures(
    double Seconds, double CpuSeconds, double PeakMegabytes, double AllocatedMegabytes, int Reads, double Kilobytes = 0, string? Digest = null);
