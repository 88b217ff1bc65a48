namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>When a timer last ran; kept so that a tick missed while the program was down is made up.</summary>
/// <param name="Last">End of the last run, or when the timer was first seen (UTC).</param>
internal sealed record TimerRun(DateTimeOffset Last);
