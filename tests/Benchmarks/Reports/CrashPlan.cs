namespace MimFunctions.Benchmarks.Reports;

/// <summary>How the hub is killed.</summary>
/// <param name="Forms">Forms dropped in all, spread evenly over the time of the kills.</param>
/// <param name="Kills">How often.</param>
/// <param name="Seconds">Life between two kills.</param>
internal sealed record CrashPlan(int Forms, int Kills, double Seconds)
{
    /// <summary>Time from the first drop to the last kill.</summary>
    public TimeSpan Length => TimeSpan.FromSeconds(Kills * Seconds);
}
