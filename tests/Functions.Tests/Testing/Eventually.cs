using System.Diagnostics;

namespace MimFunctions.Tests.Testing;

/// <summary>Waits for what another thread or process does; for nothing else.</summary>
internal static class Eventually
{
    /// <summary>Twenty seconds were too short once or twice on two cores that did twenty things, and a minute might be; who waits in vain waits for ever anyway.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    public static async Task Holds(Func<bool> condition, string? otherwise = null)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            watch.Elapsed.ShouldBeLessThan(Longest, otherwise);
            await Task.Delay(5);
        }
    }
}
