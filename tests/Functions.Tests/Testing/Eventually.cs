using System.Diagnostics;

namespace MimFunctions.Tests.Testing;

/// <summary>Waits for what another thread or process does; for nothing else.</summary>
internal static class Eventually
{
    public static async Task Holds(Func<bool> condition, string? otherwise = null)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), otherwise);
            await Task.Delay(5);
        }
    }
}
