namespace MimFunctions.Benchmarks;

/// <summary>Wall-clock time that the processes of a run share.</summary>
internal static class Clock
{
    /// <summary>Unix time in milliseconds with fractions.</summary>
    public static double UnixMs() => (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
}
